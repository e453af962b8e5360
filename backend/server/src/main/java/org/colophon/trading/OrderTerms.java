package org.colophon.trading;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.colophon.kernel.Money;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.licensing.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What both sides saw when the order was made; kept with it for good.
 *
 * @param share of the whole title, for a transfer; the fields after it belong to a licence
 */
public record OrderTerms(
        Set<Right> rights,
        Territory territory,
        Money price,
        @Nullable Share share,
        @Nullable Boolean exclusive,
        @Nullable Integer months,
        @Nullable LocalDate until,
        @Nullable Set<String> media,
        @Nullable Set<String> purposes,
        @Nullable Boolean aiTraining,
        @Nullable Boolean sublicensing,
        @Nullable Boolean attribution) {

    static OrderTerms of(Terms terms) {
        return new OrderTerms(
                terms.rights(),
                terms.territory(),
                terms.price(),
                null,
                terms.exclusive(),
                terms.months(),
                terms.until(),
                terms.media(),
                terms.purposes(),
                terms.aiTraining(),
                terms.sublicensing(),
                terms.attribution());
    }

    static OrderTerms of(Set<Right> rights, Territory territory, Share share, Money price) {
        return new OrderTerms(rights, territory, price, share, null, null, null, null, null, null, null, null);
    }

    /** For a transfer only. */
    Share transferred() {
        return Objects.requireNonNull(share);
    }
}
