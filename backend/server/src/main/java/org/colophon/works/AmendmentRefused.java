package org.colophon.works;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** The amendment is not one that can be added to the record; the fields say why. */
public final class AmendmentRefused extends Refusal {

    AmendmentRefused(List<Field> fields) {
        super(Kind.INVALID, "amendment-refused", Map.of(), fields);
    }
}
