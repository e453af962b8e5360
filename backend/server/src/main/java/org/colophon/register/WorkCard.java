package org.colophon.register;

import java.time.Instant;
import java.util.List;
import org.colophon.kernel.WorkCategory;
import org.colophon.kernel.WorkId;
import org.colophon.works.WorkStatus;

/** A work in a list of the register; authors under the names that they chose. */
public record WorkCard(
        WorkId id,
        String number,
        String title,
        WorkCategory category,
        String language,
        List<String> authors,
        List<String> owners,
        Instant registeredAt,
        Instant effectiveAt,
        WorkStatus status,
        boolean hasOffer,
        boolean onHold,
        boolean hasPreview) {}
