package org.colophon.disputes;

import java.util.Map;
import org.colophon.kernel.Refusal;

/** The case is not in a state that allows this. */
public final class CaseStateRefused extends Refusal {

    CaseStateRefused(CaseState state) {
        super(Kind.CONFLICT, "case-state", Map.of("state", state.name()));
    }
}
