package org.colophon.register;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.colophon.fingerprint.Digests;
import org.colophon.fingerprints.FingerprintRegister;
import org.colophon.fingerprints.IdentityMatch;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.works.Visibilities;
import org.colophon.works.WorkRecords;
import org.colophon.works.WorkView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class FingerprintLookup implements DigestLookup {

    private final FingerprintRegister fingerprints;
    private final WorkRecords records;
    private final Visibilities visibilities;

    FingerprintLookup(FingerprintRegister fingerprints, WorkRecords records, Visibilities visibilities) {
        this.fingerprints = fingerprints;
        this.records = records;
        this.visibilities = visibilities;
    }

    @Override
    public List<RegisteredMatch> find(Digests digests, @Nullable Acting reader) {
        List<WorkId> works = fingerprints.matches(digests).stream()
                .map(IdentityMatch::work)
                .distinct()
                .toList();
        if (works.isEmpty()) {
            return List.of();
        }
        Set<WorkId> visible = visibilities.visible(works, reader);
        return records.of(works).stream()
                .map(work -> visible.contains(work.id()) ? shown(work) : hidden(work))
                .sorted(Comparator.comparing(RegisteredMatch::registeredAt))
                .toList();
    }

    private static RegisteredMatch shown(WorkView work) {
        return new RegisteredMatch(
                false, work.id(), work.number(), work.facts().title(), work.status(), work.registeredAt());
    }

    private static RegisteredMatch hidden(WorkView work) {
        return new RegisteredMatch(true, null, null, null, null, work.registeredAt());
    }
}
