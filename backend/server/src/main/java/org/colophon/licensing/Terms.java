package org.colophon.licensing;

import java.time.LocalDate;
import java.util.Set;
import org.colophon.kernel.Money;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.jspecify.annotations.Nullable;

/**
 * What an offer or a licence allows; everything that it does not name is reserved.
 *
 * @param months how long it lasts from the grant on; null where {@code until} is given
 * @param until the first day after the end; null where {@code months} is given
 * @param media codes such as {@code WEB} or {@code PRINT}; empty: any
 * @param purposes codes such as {@code ADVERTISING}; empty: any
 * @param attribution whether the author is to be named; that the author may claim it is not for sale
 */
public record Terms(
        Set<Right> rights,
        boolean exclusive,
        Territory territory,
        @Nullable Integer months,
        @Nullable LocalDate until,
        Set<String> media,
        Set<String> purposes,
        boolean aiTraining,
        boolean sublicensing,
        boolean attribution,
        Money price) {

    public Terms {
        rights = Set.copyOf(rights);
        media = Set.copyOf(media);
        purposes = Set.copyOf(purposes);
        if ((months == null) == (until == null)) {
            throw new IllegalArgumentException("A licence lasts so many months or until a day.");
        }
    }

    /** Whether a licence could not begin any more on that day. */
    public boolean endsBy(LocalDate day) {
        return until != null && !until.isAfter(day);
    }

    /** The days of a licence that begins on that day; an end that has passed is an {@link IllegalArgumentException}. */
    public Period periodFrom(LocalDate day) {
        return new Period(day, until == null && months != null ? day.plusMonths(months) : until);
    }
}
