package org.colophon.works;

import java.time.Instant;
import java.util.List;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;

/** A work that is to be registered, complete and examined as far as it had to be. */
public record NewWork(
        WorkId id,
        WorkFacts facts,
        List<WorkFile> files,
        List<Relation> relations,
        PartyId claimant,
        Instant effectiveAt) {

    public NewWork {
        files = List.copyOf(files);
        relations = List.copyOf(relations);
    }
}
