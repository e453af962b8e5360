package org.colophon.licensing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.kernel.ActId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;

/**
 * A licence was granted.
 *
 * @param isPublic whether everybody may see what was on offer
 */
public record LicenceIssued(ActId act, Acting by, LicenceView licence, boolean isPublic)
        implements Attestable, Announced {

    public WorkId work() {
        return licence.work();
    }

    @Override
    public Attestation attestation() {
        return new Attestation(
                act,
                "licence.granted",
                by,
                List.of(licence.work()),
                Written.terms(licence.terms(), isPublic)
                        .open("licence", licence.id().text())
                        .open("number", licence.number())
                        .open("offer", licence.offer().text())
                        .open("version", licence.offerVersion())
                        .open("from", licence.period().from().toString())
                        .open(
                                "titleEntries",
                                licence.titleEntriesReliedOn().stream()
                                        .map(Object::toString)
                                        .toList())
                        .sealed("licensee", licence.licensee().text())
                        .sealed("licensors", sorted(licence.licensors())));
    }

    @Override
    public Announcement announcement() {
        Set<PartyId> told = new HashSet<>(licence.licensors());
        told.add(licence.licensee());
        return new Announcement(
                "licence.granted",
                told,
                Map.of("number", licence.number()),
                "/licences/" + licence.id().text());
    }

    private static String sorted(Set<PartyId> parties) {
        return parties.stream().map(PartyId::text).sorted().collect(Collectors.joining(" "));
    }
}
