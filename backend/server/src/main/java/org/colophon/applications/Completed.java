package org.colophon.applications;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.colophon.kernel.PartialDate;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkCategory;
import org.colophon.works.AiUse;
import org.colophon.works.Author;
import org.colophon.works.NewWork;
import org.colophon.works.Relation;
import org.colophon.works.Wording;
import org.colophon.works.WorkFacts;
import org.colophon.works.WorkFile;
import org.jspecify.annotations.Nullable;

/** A form that passed every rule, read as the facts of a work. */
record Completed(DraftWork form) {

    NewWork work(List<WorkFile> files, List<Relation> relations, PartyId claimant, Instant effectiveAt) {
        return new NewWork(form.workId(), facts(), files, relations, claimant, effectiveAt);
    }

    WorkCategory category() {
        return requireNonNull(form.category());
    }

    PartialDate completedOn() {
        return date(form.completedOn());
    }

    List<Author> authors() {
        return form.authorList().stream()
                .map(author -> new Author(
                        requireNonNull(author.party()),
                        Wording.clean(author.creditedAs()),
                        requireNonNull(author.credit()),
                        text(author.contribution())))
                .toList();
    }

    private WorkFacts facts() {
        DraftWork.DraftPublication published = form.published();
        return new WorkFacts(
                text(form.title()),
                Wording.clean(form.previousTitle()),
                form.alternativeTitleList().stream()
                        .map(Wording::clean)
                        .filter(Objects::nonNull)
                        .toList(),
                category(),
                requireNonNull(form.nature()),
                completedOn(),
                Wording.clean(form.completedAt()),
                published != null,
                published == null ? null : date(published.on()),
                published == null ? null : Wording.clean(published.at()),
                authors(),
                requireNonNull(form.basis()),
                aiUse(),
                Wording.clean(form.statement()),
                Wording.clean(form.excluded()),
                Wording.clean(form.sourceWork()),
                form.shownAs(),
                requireNonNull(form.language()));
    }

    private List<AiUse> aiUse() {
        return form.aiUseList().stream()
                .map(use -> new AiUse(
                        text(use.component()),
                        requireNonNull(use.kind()),
                        Wording.clean(use.tool()),
                        Wording.clean(use.humanContribution())))
                .toList();
    }

    private static String text(@Nullable String written) {
        return requireNonNull(Wording.clean(written));
    }

    private static PartialDate date(@Nullable String written) {
        return new PartialDate(requireNonNull(written).strip());
    }
}
