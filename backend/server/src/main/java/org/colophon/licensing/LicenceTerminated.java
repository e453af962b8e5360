package org.colophon.licensing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;
import org.colophon.trail.Facts;

/** A licence ended before its time. */
public record LicenceTerminated(ActId act, Acting by, LicenceView licence, String reason)
        implements Attestable, Announced {

    public WorkId work() {
        return licence.work();
    }

    @Override
    public Attestation attestation() {
        Facts facts = new Facts()
                .open("licence", licence.id().text())
                .open("number", licence.number())
                .sealed("because", reason);
        return new Attestation(act, "licence.terminated", by, List.of(licence.work()), facts);
    }

    @Override
    public Announcement announcement() {
        return new Announcement(
                "licence.terminated",
                Set.of(licence.licensee()),
                Map.of("number", licence.number()),
                "/licences/" + licence.id().text());
    }
}
