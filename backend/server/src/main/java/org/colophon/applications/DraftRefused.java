package org.colophon.applications;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** A draft cannot even be kept as it is. */
public final class DraftRefused extends Refusal {

    DraftRefused(List<Field> fields) {
        super(Kind.INVALID, "draft-refused", Map.of(), fields);
    }
}
