package org.colophon.works;

import java.util.Map;
import org.colophon.kernel.Refusal;

/** The registration was revoked; nothing is added to it any more. */
public final class WorkAlreadyRevoked extends Refusal {

    WorkAlreadyRevoked(String number) {
        super(Kind.CONFLICT, "work-already-revoked", Map.of("number", number));
    }
}
