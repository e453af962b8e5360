package org.colophon.rights;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;
import org.colophon.kernel.Right;

/** Moral rights are never assigned, licensed or pledged (Copyright Law of the PRC, 2020, Art. 10). */
public final class MoralRightStays extends Refusal {

    public MoralRightStays(Right right, String pointer) {
        super(
                Kind.INVALID,
                "moral-right-stays",
                Map.of("right", right.name()),
                List.of(new Field(pointer, "moral-right-stays", Map.of("right", right.name()))));
    }
}
