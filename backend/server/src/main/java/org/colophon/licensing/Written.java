package org.colophon.licensing;

import java.time.LocalDate;
import org.colophon.kernel.Right;
import org.colophon.trail.Facts;

/** How attested events write terms; never changed, since what is attested stays. */
final class Written {

    private Written() {}

    /** The price stands openly where the parties published it, which they have not where nobody may see the work. */
    static Facts terms(Terms terms, boolean isPublic) {
        Facts facts = price(conditions(terms), terms, isPublic);
        Integer months = terms.months();
        return months == null ? facts : facts.open("months", months.longValue());
    }

    private static Facts conditions(Terms terms) {
        LocalDate until = terms.until();
        return new Facts()
                .open(
                        "rights",
                        terms.rights().stream().sorted().map(Right::name).toList())
                .open("exclusive", terms.exclusive())
                .open("territory", terms.territory().toString())
                .open("until", until == null ? null : until.toString())
                .open("media", terms.media().stream().sorted().toList())
                .open("purposes", terms.purposes().stream().sorted().toList())
                .open("aiTraining", terms.aiTraining())
                .open("sublicensing", terms.sublicensing())
                .open("attribution", terms.attribution());
    }

    private static Facts price(Facts facts, Terms terms, boolean isPublic) {
        String currency = terms.price().currency().getCurrencyCode();
        String amount = Long.toString(terms.price().minor());
        return isPublic
                ? facts.open("currency", currency).open("amount", amount)
                : facts.sealed("currency", currency).sealed("amount", amount);
    }
}
