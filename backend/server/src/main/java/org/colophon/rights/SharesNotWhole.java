package org.colophon.rights;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;
import org.colophon.kernel.Share;

/** The shares of the owners do not add up to one. */
public final class SharesNotWhole extends Refusal {

    public SharesNotWhole(Share sum) {
        super(
                Kind.INVALID,
                "shares-not-whole",
                Map.of("sum", sum.toString()),
                List.of(new Field("/owners", "shares-not-whole", Map.of("sum", sum.toString()))));
    }
}
