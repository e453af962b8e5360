package org.colophon.applications;

import java.util.Map;
import java.util.Set;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;

/** All works of an application are in the register; the log has an entry for each work. */
public record ApplicationRegistered(ApplicationId application, Set<PartyId> parties, int works) implements Announced {

    public ApplicationRegistered {
        parties = Set.copyOf(parties);
    }

    @Override
    public Announcement announcement() {
        return new Announcement(
                "application.registered",
                parties,
                Map.of("works", Integer.toString(works)),
                "/applications/" + application);
    }
}
