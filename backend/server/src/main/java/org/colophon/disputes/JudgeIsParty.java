package org.colophon.disputes;

import org.colophon.kernel.Refusal;

/** Nobody decides a case in which they are a party. */
public final class JudgeIsParty extends Refusal {

    JudgeIsParty() {
        super(Kind.FORBIDDEN, "judge-is-party");
    }
}
