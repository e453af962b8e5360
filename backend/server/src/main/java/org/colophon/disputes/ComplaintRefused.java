package org.colophon.disputes;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** A complaint that cannot be taken up so: the field says why. */
public final class ComplaintRefused extends Refusal {

    ComplaintRefused(String pointer, String code) {
        super(Kind.INVALID, "complaint-refused", Map.of(), List.of(new Field(pointer, code)));
    }
}
