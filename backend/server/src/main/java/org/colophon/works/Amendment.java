package org.colophon.works;

import java.util.List;
import org.colophon.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be corrected; null leaves a fact as it is.
 *
 * <p>Owners, the basis of ownership, who the authors are and the category are not among them: they change by recorded
 * instrument or not at all.
 */
public record Amendment(
        @Nullable String title,
        @Nullable String previousTitle,
        @Nullable List<String> alternativeTitles,
        @Nullable CreationNature nature,
        @Nullable PartialDate completedOn,
        @Nullable String completedAt,
        @Nullable Publication published,
        @Nullable List<Author> authors,
        @Nullable List<AiUse> aiUse,
        @Nullable String statement,
        @Nullable String excluded,
        @Nullable String sourceWork,
        @Nullable String language,
        String reason) {

    /** Whether, when and where the work was first published. */
    public record Publication(
            boolean isPublished,
            @Nullable PartialDate on,
            @Nullable String at) {}
}
