package org.colophon.works;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.colophon.kernel.NumberPattern;
import org.colophon.kernel.WorkCategory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out registration numbers: random, each once, kept unique by a look-up table and by no sequence. */
@Component
class Numbers {

    /** So many taken numbers in a row mean that the pattern's serial is as good as used up for the year. */
    private static final int ATTEMPTS = 50;

    private final JdbcClient database;
    private final Register register;
    private final SecureRandom random = new SecureRandom();

    Numbers(JdbcClient database, Register register) {
        this.database = database;
        this.register = register;
    }

    String next(WorkId work, WorkCategory category, LocalDate day) {
        NumberPattern pattern = NumberPattern.of(register.numberPattern());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String number = pattern.next(day.getYear(), category, random);
            if (take(number, work)) {
                return number;
            }
        }
        throw new IllegalStateException("No free number was found for the pattern " + pattern);
    }

    Optional<WorkId> find(String typed) {
        return database.sql("select work_id from works.number where number = ?")
                .param(NumberPattern.canonical(typed))
                .query(UUID.class)
                .optional()
                .map(WorkId::new);
    }

    private boolean take(String number, WorkId work) {
        return database.sql("insert into works.number (number, work_id) values (?, ?) on conflict (number) do nothing")
                        .params(number, work.value())
                        .update()
                == 1;
    }
}
