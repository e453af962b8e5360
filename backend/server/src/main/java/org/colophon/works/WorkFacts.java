package org.colophon.works;

import java.util.List;
import org.colophon.kernel.PartialDate;
import org.colophon.kernel.WorkCategory;
import org.jspecify.annotations.Nullable;

/** What the register says about a work, as of one version. */
public record WorkFacts(
        String title,
        @Nullable String previousTitle,
        List<String> alternativeTitles,
        WorkCategory category,
        CreationNature nature,
        PartialDate completedOn,
        @Nullable String completedAt,
        boolean isPublished,
        @Nullable PartialDate publishedOn,
        @Nullable String publishedAt,
        List<Author> authors,
        OwnershipBasis basis,
        List<AiUse> aiUse,
        @Nullable String statement,
        @Nullable String excluded,
        @Nullable String sourceWork,
        Visibility visibility,
        String language) {

    public WorkFacts {
        alternativeTitles = List.copyOf(alternativeTitles);
        authors = List.copyOf(authors);
        aiUse = List.copyOf(aiUse);
    }
}
