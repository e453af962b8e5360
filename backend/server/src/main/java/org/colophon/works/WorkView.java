package org.colophon.works;

import java.time.Instant;
import java.util.List;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/** A registered work, as of one version. */
public record WorkView(
        WorkId id,
        String number,
        WorkStatus status,
        int version,
        WorkFacts facts,
        List<WorkFile> files,
        List<Relation> relations,
        PartyId claimant,
        Instant effectiveAt,
        Instant registeredAt,
        @Nullable Instant revokedAt) {

    public WorkView {
        files = List.copyOf(files);
        relations = List.copyOf(relations);
    }
}
