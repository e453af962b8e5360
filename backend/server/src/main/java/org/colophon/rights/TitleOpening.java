package org.colophon.rights;

import java.time.LocalDate;
import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkCategory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.jspecify.annotations.Nullable;

/** Opens the title of a new work in the registering transaction. */
public interface TitleOpening {

    /**
     * Gives the first owners every economic right that the category knows, everywhere, for the whole term; the moral
     * rights stay with the authors. Refuses with {@link SharesNotWhole}. Publishes {@link TitleOpened}.
     */
    void open(Opening opening, Acting by, ActId act);

    /**
     * The first ownership of a work.
     *
     * @param from the first legal day of the term
     * @param termEnds the first day that is no longer protected; null where the end is not known yet
     */
    record Opening(
            WorkId work,
            WorkCategory category,
            List<PartyId> authors,
            List<OwnerShare> owners,
            LocalDate from,
            @Nullable LocalDate termEnds) {

        public Opening {
            authors = List.copyOf(authors);
            owners = List.copyOf(owners);
        }
    }

    /** The same, its facts one by one. */
    default void open(
            WorkId work,
            WorkCategory category,
            List<PartyId> authors,
            List<OwnerShare> owners,
            LocalDate from,
            @Nullable LocalDate termEnds,
            Acting by,
            ActId act) {
        open(new Opening(work, category, authors, owners, from, termEnds), by, act);
    }
}
