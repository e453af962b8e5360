package org.colophon.disputes;

import java.time.Instant;
import org.colophon.kernel.CaseId;
import org.colophon.platform.Deadlines;
import org.colophon.platform.Register;
import org.springframework.stereotype.Component;

/** The clocks of adjudication (after the UDRP): 20 days to answer, 14 to decide, to the end of the legal day. */
@Component
final class CaseClock {

    static final String ANSWER = "case.answer";
    static final String DECISION = "case.decision";

    private static final int DAYS_TO_ANSWER = 20;
    private static final int DAYS_TO_DECIDE = 14;

    private final Deadlines deadlines;
    private final Register register;

    CaseClock(Deadlines deadlines, Register register) {
        this.deadlines = deadlines;
        this.register = register;
    }

    Instant answerDue() {
        return endOfDay(DAYS_TO_ANSWER);
    }

    Instant decisionDue() {
        return endOfDay(DAYS_TO_DECIDE);
    }

    void awaitAnswer(CaseId id, Instant due) {
        deadlines.set(ANSWER, id.value(), due);
    }

    void awaitDecision(CaseId id, Instant due) {
        deadlines.cancel(ANSWER, id.value());
        deadlines.set(DECISION, id.value(), due);
    }

    void stop(CaseId id) {
        deadlines.cancel(ANSWER, id.value());
        deadlines.cancel(DECISION, id.value());
    }

    private Instant endOfDay(int days) {
        return register.today()
                .plusDays(days + 1L)
                .atStartOfDay(register.zone())
                .toInstant();
    }
}
