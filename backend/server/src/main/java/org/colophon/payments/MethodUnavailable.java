package org.colophon.payments;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** This register does not take payments by this method. */
public final class MethodUnavailable extends Refusal {

    MethodUnavailable() {
        super(Kind.INVALID, "method-unavailable", Map.of(), List.of(new Field("/method", "method-unavailable")));
    }
}
