package org.colophon.rights.ledger;

import java.time.Instant;
import java.util.List;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkCategory;
import org.colophon.kernel.WorkId;

/**
 * The title of a work as a whole.
 *
 * @param knownAt when it last changed
 */
public record Title(WorkId work, WorkCategory category, List<PartyId> authors, Period term, Instant knownAt) {

    /** Every economic right of the category, everywhere, for the whole term. */
    public Box whole() {
        return Box.of(Right.economicOf(category), Territory.WORLD, term);
    }

    /** The period, its missing end taken as the end of the term. */
    public Period clamped(Period period) {
        boolean open =
                period.until() == null && term.until() != null && period.from().isBefore(term.until());
        return open ? new Period(period.from(), term.until()) : period;
    }

    /** The moment of the next change: now, but later than the last change whatever the clock says. */
    Instant next(Instant now) {
        Instant soonest = knownAt.plusMillis(1);
        return now.isBefore(soonest) ? soonest : now;
    }
}
