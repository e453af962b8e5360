package org.colophon.disputes;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** A ruling that cannot be carried out so: the field says why. */
public final class RulingRefused extends Refusal {

    RulingRefused(String pointer, String code) {
        super(Kind.INVALID, "ruling-refused", Map.of(), List.of(new Field(pointer, code)));
    }
}
