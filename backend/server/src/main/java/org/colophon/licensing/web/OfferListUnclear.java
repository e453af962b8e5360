package org.colophon.licensing.web;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** A list of offers is asked for without saying of which work. */
final class OfferListUnclear extends Refusal {

    OfferListUnclear() {
        super(Kind.INVALID, "content-invalid", Map.of(), List.of(new Field("/work", "required")));
    }
}
