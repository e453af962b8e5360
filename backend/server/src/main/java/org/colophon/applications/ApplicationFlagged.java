package org.colophon.applications;

import java.util.Map;
import java.util.Set;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;

/** An application goes to examination, because another party claims one of its files. */
public record ApplicationFlagged(ApplicationId application, PartyId applicant, Set<PartyId> examiners)
        implements Announced {

    public ApplicationFlagged {
        examiners = Set.copyOf(examiners);
    }

    @Override
    public Announcement announcement() {
        return new Announcement(
                "application.flagged", examiners, Map.of(), "/duties/examinations?application=" + application);
    }
}
