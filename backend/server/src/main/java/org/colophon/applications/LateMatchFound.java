package org.colophon.applications;

import java.util.Map;
import java.util.Set;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;

/** A work that passed the gate turned out to be very near an earlier one. */
public record LateMatchFound(WorkId work, Set<PartyId> examiners) implements Announced {

    public LateMatchFound {
        examiners = Set.copyOf(examiners);
    }

    @Override
    public Announcement announcement() {
        return new Announcement("match.late", examiners, Map.of(), "/duties/examinations");
    }
}
