package org.colophon.licensing;

import java.time.LocalDate;
import org.colophon.kernel.Right;
import org.colophon.trail.Facts;

/** How attested events write terms; never changed, since what is attested stays. */
final class Written {

    private Written() {}

    static Facts terms(Terms terms) {
        LocalDate until = terms.until();
        Facts facts = new Facts()
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
                .open("attribution", terms.attribution())
                .open("currency", terms.price().currency().getCurrencyCode())
                .open("amount", Long.toString(terms.price().minor()));
        Integer months = terms.months();
        return months == null ? facts : facts.open("months", months.longValue());
    }
}
