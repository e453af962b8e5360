package org.colophon.works.web;

import java.time.Instant;
import org.colophon.kernel.WorkCategory;
import org.colophon.kernel.WorkId;
import org.colophon.works.Visibility;
import org.colophon.works.WorkStatus;
import org.colophon.works.WorkView;

/** A work in its owner's list. */
record OwnWork(
        WorkId id,
        String number,
        String title,
        WorkCategory category,
        String language,
        WorkStatus status,
        Visibility visibility,
        int version,
        int files,
        boolean hasPreview,
        Instant effectiveAt,
        Instant registeredAt) {

    static OwnWork of(WorkView work, boolean hasPreview) {
        return new OwnWork(
                work.id(),
                work.number(),
                work.facts().title(),
                work.facts().category(),
                work.facts().language(),
                work.status(),
                work.facts().visibility(),
                work.version(),
                work.files().size(),
                hasPreview,
                work.effectiveAt(),
                work.registeredAt());
    }
}
