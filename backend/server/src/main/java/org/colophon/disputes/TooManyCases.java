package org.colophon.disputes;

import java.util.Map;
import org.colophon.kernel.Refusal;

/** Somebody has as many open cases as one may have at a time. */
public final class TooManyCases extends Refusal {

    TooManyCases(int most) {
        super(Kind.CONFLICT, "too-many-cases", Map.of("most", Integer.toString(most)));
    }
}
