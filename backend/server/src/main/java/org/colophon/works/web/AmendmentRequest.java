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
        @NotNull @Valid Changes changes, @NotBlank String reason) {

    record Changes(
            @Nullable String title,
            @Nullable String previousTitle,
            @Nullable @Size(max = 50) List<@NotNull String> alternativeTitles,
            @Nullable CreationNature nature,
            @Nullable PartialDate completedOn,
            @Nullable String completedAt,
            @Nullable Published published,
            @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid Credited> authors,
            @Nullable @Size(max = 50) List<@NotNull @Valid Disclosed> aiUse,
            @Nullable String statement,
            @Nullable String excluded,
            @Nullable String sourceWork,
            @Nullable String language) {}

    record Published(
            boolean isPublished,
            @Nullable PartialDate on,
            @Nullable String at) {}

    record Credited(
            @NotNull PartyId party,
            @Nullable String creditedAs,
            @NotNull Credit credit,
            @NotBlank String contribution) {}

    record Disclosed(
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

    private static Amendment.@Nullable Publication publication(@Nullable Published published) {
        return published == null
                ? null
                : new Amendment.Publication(published.isPublished(), published.on(), published.at());
    }

    private static @Nullable List<Author> authors(@Nullable List<Credited> authors) {
        return authors == null
                ? null
                : authors.stream()
                        .map(author ->
                                new Author(author.party(), author.creditedAs(), author.credit(), author.contribution()))
                        .toList();
    }

    private static @Nullable List<AiUse> uses(@Nullable List<Disclosed> uses) {
        return uses == null
                ? null
                : uses.stream()
                        .map(use -> new AiUse(use.component(), use.kind(), use.tool(), use.humanContribution()))
                        .toList();
    }
}
