package org.colophon.licensing;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** Terms that cannot be offered: each field says why. */
public final class TermsRefused extends Refusal {

    public TermsRefused(List<Field> fields) {
        super(Kind.INVALID, "terms-refused", Map.of(), fields);
    }
}
