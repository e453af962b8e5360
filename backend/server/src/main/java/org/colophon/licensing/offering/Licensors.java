package org.colophon.licensing.offering;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.Terms;
import org.colophon.rights.Coverage;
import org.colophon.rights.TitleReading;
import org.springframework.stereotype.Component;

/**
 * Says who has to grant a licence: for a non-exclusive one its offeror alone, whom co-owners may not stop without good
 * reason; for an exclusive one every co-owner of what it names (Copyright Law of the PRC, 2020, Art. 14).
 */
@Component
public class Licensors {

    /**
     * Who grants, and whether they can.
     *
     * @param reliedOn the title entries that carry the licence
     */
    public record Licensing(
            Set<PartyId> licensors, boolean isCovered, boolean isHeld, boolean isTaken, List<UUID> reliedOn) {}

    private final TitleReading titles;

    Licensors(TitleReading titles) {
        this.titles = titles;
    }

    public Licensing of(WorkId work, PartyId offeror, Terms terms, Period period) {
        Coverage alone = coverage(work, Set.of(offeror), terms, period);
        Set<PartyId> granters = new HashSet<>(terms.exclusive() ? alone.others() : Set.of());
        granters.add(offeror);
        Coverage together = granters.size() == 1 ? alone : coverage(work, granters, terms, period);
        boolean offerorHolds = !alone.reliedOn().isEmpty();
        return new Licensing(
                granters,
                offerorHolds && together.complete(),
                together.isHeld(),
                together.isTaken(),
                together.reliedOn());
    }

    private Coverage coverage(WorkId work, Set<PartyId> granters, Terms terms, Period period) {
        return titles.coverage(work, granters, terms.rights(), terms.territory(), period, terms.exclusive());
    }
}
