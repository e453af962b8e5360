package org.colophon.register;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.colophon.licensing.LicenceIssued;
import org.colophon.rights.InstrumentKind;
import org.colophon.rights.TitleChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes what the statistics count: rows are added, no counter is fought over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Happenings {

    private final JdbcClient database;

    Happenings(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(LicenceIssued event) {
        note("LICENCE", event.licence().id().value(), event.licence().grantedAt());
    }

    @EventListener
    void on(TitleChanged event) {
        if (event.kind() == InstrumentKind.ASSIGNMENT) {
            note("TRANSFER", event.instrument().value(), event.by().consent().at());
        }
    }

    private void note(String kind, UUID subject, Instant at) {
        database.sql("insert into register.happening (kind, subject, at) values (?, ?, ?) on conflict do nothing")
                .params(kind, subject, Timestamp.from(at))
                .update();
    }
}
