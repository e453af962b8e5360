package org.colophon.applications.web;

import jakarta.validation.constraints.NotNull;
import org.colophon.applications.Examination;
import org.colophon.applications.RefusalGround;
import org.jspecify.annotations.Nullable;

/** What the examiner decides and why. */
record DecisionRequest(
        Examination.@NotNull Decision decision,
        @Nullable RefusalGround ground,
        @Nullable String reason) {

    Examination.Verdict verdict() {
        return new Examination.Verdict(decision, ground, reason);
    }
}
