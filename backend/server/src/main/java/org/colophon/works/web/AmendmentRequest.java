package org.colophon.works.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.colophon.kernel.PartialDate;
import org.colophon.kernel.PartyId;
import org.colophon.works.AiUse;
import org.colophon.works.Amendment;
import org.colophon.works.Author;
import org.colophon.works.CreationNature;
import org.colophon.works.Credit;
import org.jspecify.annotations.Nullable;

/** A correction to be added to the record; what is left out stays as it is. */
record AmendmentRequest(
        @NotNull @Valid AmendmentChanges changes, @NotBlank String reason) {

    record AmendmentChanges(
            @Nullable String title,
            @Nullable String previousTitle,
            @Nullable @Size(max = 50) List<@NotNull String> alternativeTitles,
            @Nullable CreationNature nature,
            @Nullable PartialDate completedOn,
            @Nullable String completedAt,
            @Nullable CorrectedPublication published,
            @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid CorrectedAuthor> authors,
            @Nullable @Size(max = 50) List<@NotNull @Valid CorrectedAiUse> aiUse,
            @Nullable String statement,
            @Nullable String excluded,
            @Nullable String sourceWork,
            @Nullable String language) {}

    record CorrectedPublication(
            boolean isPublished,
            @Nullable PartialDate on,
            @Nullable String at) {}

    record CorrectedAuthor(
            @NotNull PartyId party,
            @Nullable String creditedAs,
            @NotNull Credit credit,
            @NotBlank String contribution) {}

    record CorrectedAiUse(
            @NotBlank String component,
            AiUse.@NotNull Kind kind,
            @Nullable String tool,
            @Nullable String humanContribution) {}

    Amendment amendment() {
        return new Amendment(
                changes.title(),
                changes.previousTitle(),
                changes.alternativeTitles(),
                changes.nature(),
                changes.completedOn(),
                changes.completedAt(),
                publication(changes.published()),
                authors(changes.authors()),
                uses(changes.aiUse()),
                changes.statement(),
                changes.excluded(),
                changes.sourceWork(),
                changes.language(),
                reason);
    }

    private static Amendment.@Nullable Publication publication(@Nullable CorrectedPublication published) {
        return published == null
                ? null
                : new Amendment.Publication(published.isPublished(), published.on(), published.at());
    }

    private static @Nullable List<Author> authors(@Nullable List<CorrectedAuthor> authors) {
        return authors == null
                ? null
                : authors.stream()
                        .map(author ->
                                new Author(author.party(), author.creditedAs(), author.credit(), author.contribution()))
                        .toList();
    }

    private static @Nullable List<AiUse> uses(@Nullable List<CorrectedAiUse> uses) {
        return uses == null
                ? null
                : uses.stream()
                        .map(use -> new AiUse(use.component(), use.kind(), use.tool(), use.humanContribution()))
                        .toList();
    }
}
