package org.colophon.cli.demo;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A work and how its application ends.
 *
 * @param by the applicant, like {@code li}, or {@code zhou@bluebird} for a member acting for an organisation
 * @param file a sample; null where {@code text} is the work itself
 * @param end REGISTERED unless said otherwise
 * @param after what must be there before this one, like {@code work/wave}
 * @param answer what the applicant says about an earlier work with the same file
 */
record Work(
        String key,
        String by,
        String title,
        String category,
        String on,
        String language,
        @Nullable Integer chapter,
        @Nullable String nature,
        @Nullable String basis,
        @Nullable String shown,
        @Nullable String file,
        @Nullable String text,
        @Nullable Boolean deposited,
        @Nullable Published published,
        @Nullable String statement,
        @Nullable String source,
        @Nullable List<Author> authors,
        @Nullable List<Owner> owners,
        @Nullable List<AiUse> ai,
        @Nullable List<Relation> relations,
        @Nullable List<String> after,
        @Nullable String answer,
        @Nullable End end,
        @Nullable Verdict verdict,
        @Nullable List<Amendment> amendments) {

    /** How the telling leaves it. */
    enum End {
        DRAFT,
        REGISTERED,
        FLAGGED,
        EXAMINED,
        REFUSED,
        WITHDRAWN
    }

    record Published(String on, String at) {}

    /** A party of the story, or somebody who never signs in. */
    record Author(
            @Nullable String party,
            @Nullable Declared declared,
            @Nullable String pseudonym,
            String did) {}

    record Declared(
            String name,
            String nationality,
            String born,
            @Nullable String died) {}

    record Owner(String party, String share) {}

    record AiUse(
            String component,
            String kind,
            @Nullable String tool,
            @Nullable String humanContribution) {}

    record Relation(String to, String kind) {}

    /** The examiner's decision. */
    record Verdict(@Nullable String ground, String reason) {}

    record Amendment(@Nullable String title, @Nullable String statement, String reason) {}

    int inChapter() {
        return Objects.requireNonNullElse(chapter, 1);
    }

    End endsAs() {
        return Objects.requireNonNullElse(end, End.REGISTERED);
    }

    boolean isDeposited() {
        return Objects.requireNonNullElse(deposited, true);
    }

    List<Relation> related() {
        return Objects.requireNonNullElse(relations, List.of());
    }

    List<String> waitsFor() {
        return Objects.requireNonNullElse(after, List.of());
    }

    List<Amendment> amended() {
        return Objects.requireNonNullElse(amendments, List.of());
    }
}
