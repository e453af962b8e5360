package org.colophon.rights;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** An assignment that cannot be meant; the field says why. */
public final class AssignmentRefused extends Refusal {

    public AssignmentRefused(String pointer, String code) {
        super(Kind.INVALID, "content-invalid", Map.of(), List.of(new Field(pointer, code)));
    }
}
