package org.colophon.works;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.kernel.PartialDate;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Refusal.Field;
import org.colophon.platform.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out what a corrected record says, and refuses what is no correction. */
@Component
class Correction {

    /** The facts after the amendment, and the reason as it is kept. */
    record Corrected(WorkFacts facts, String reason) {}

    private final Register register;

    Correction(Register register) {
        this.register = register;
    }

    Corrected of(WorkFacts before, Amendment amendment) {
        List<Field> problems = new ArrayList<>();
        WorkFacts after = applied(before, amendment);
        requireTexts(amendment, problems);
        requireSameAuthors(before, after, problems);
        requireDates(after, problems);
        requireDisclosure(after, problems);
        requireSource(after, problems);
        if (after.equals(before)) {
            problems.add(new Field("/changes", "nothing-changed"));
        }
        if (!problems.isEmpty()) {
            throw new AmendmentRefused(problems);
        }
        return new Corrected(after, reason(amendment.reason()));
    }

    /** The reason as it is kept, or a refusal. */
    String reason(String written) {
        String reason = Wording.clean(written);
        if (reason == null) {
            throw new AmendmentRefused(List.of(new Field("/reason", "required")));
        }
        List<Field> problems = new ArrayList<>();
        check(Wording.PROSE, reason, "/reason", problems);
        if (!problems.isEmpty()) {
            throw new AmendmentRefused(problems);
        }
        return reason;
    }

    private static WorkFacts applied(WorkFacts before, Amendment to) {
        Amendment.Publication published = to.published() == null
                ? new Amendment.Publication(before.isPublished(), before.publishedOn(), before.publishedAt())
                : to.published();
        return new WorkFacts(
                line(to.title(), before.title()),
                text(to.previousTitle(), before.previousTitle()),
                to.alternativeTitles() == null ? before.alternativeTitles() : lines(to.alternativeTitles()),
                before.category(),
                to.nature() == null ? before.nature() : to.nature(),
                to.completedOn() == null ? before.completedOn() : to.completedOn(),
                text(to.completedAt(), before.completedAt()),
                published.isPublished(),
                published.on(),
                Wording.clean(published.at()),
                to.authors() == null ? before.authors() : authors(to.authors()),
                before.basis(),
                to.aiUse() == null ? before.aiUse() : uses(to.aiUse()),
                text(to.statement(), before.statement()),
                text(to.excluded(), before.excluded()),
                text(to.sourceWork(), before.sourceWork()),
                before.visibility(),
                line(to.language(), before.language()));
    }

    private static void requireTexts(Amendment to, List<Field> problems) {
        if (to.title() != null && Wording.clean(to.title()) == null) {
            problems.add(new Field("/changes/title", "required"));
        }
        check(Wording.LINE, to.title(), "/changes/title", problems);
        check(Wording.LINE, to.previousTitle(), "/changes/previousTitle", problems);
        check(Wording.LINE, to.completedAt(), "/changes/completedAt", problems);
        check(Wording.PROSE, to.statement(), "/changes/statement", problems);
        check(Wording.PROSE, to.excluded(), "/changes/excluded", problems);
        check(Wording.PROSE, to.sourceWork(), "/changes/sourceWork", problems);
        check(Wording.PROSE, to.reason(), "/reason", problems);
        if (to.published() != null) {
            check(Wording.LINE, to.published().at(), "/changes/published/at", problems);
        }
        if (to.language() != null && !Languages.isTag(to.language())) {
            problems.add(new Field("/changes/language", "work-language-unknown"));
        }
        each(to.alternativeTitles(), "/changes/alternativeTitles/%d", problems);
        each(
                to.authors() == null
                        ? null
                        : to.authors().stream().map(Author::contribution).toList(),
                "/changes/authors/%d/contribution",
                problems);
        each(
                to.authors() == null
                        ? null
                        : to.authors().stream()
                                .map(a -> a.creditedAs() == null ? "" : a.creditedAs())
                                .toList(),
                "/changes/authors/%d/creditedAs",
                problems);
        each(
                to.aiUse() == null
                        ? null
                        : to.aiUse().stream().map(AiUse::component).toList(),
                "/changes/aiUse/%d/component",
                problems);
    }

    /** A changed author would change who owns the work, which only a recorded instrument can. */
    private static void requireSameAuthors(WorkFacts before, WorkFacts after, List<Field> problems) {
        Set<PartyId> parties = parties(before);
        if (after.authors().size() != before.authors().size() || !parties(after).equals(parties)) {
            problems.add(new Field("/changes/authors", "amendment-changes-authors"));
        }
        for (int i = 0; i < after.authors().size(); i++) {
            Author author = after.authors().get(i);
            if (author.credit() == Credit.PSEUDONYM
                    && author.creditedAs() == null
                    && !before.authors().contains(author)) {
                problems.add(new Field("/changes/authors/" + i + "/creditedAs", "pseudonym-required"));
            }
            if (author.contribution().isEmpty()) {
                problems.add(new Field("/changes/authors/" + i + "/contribution", "required"));
            }
        }
    }

    private void requireDates(WorkFacts after, List<Field> problems) {
        LocalDate today = register.today();
        if (after.completedOn().earliest().isAfter(today)) {
            problems.add(new Field("/changes/completedOn", "date-in-future"));
        }
        PartialDate on = after.publishedOn();
        if (after.isPublished() != (on != null)) {
            problems.add(new Field(
                    "/changes/published/on", after.isPublished() ? "published-date-required" : "not-published"));
        } else if (on != null && on.earliest().isAfter(today)) {
            problems.add(new Field("/changes/published/on", "date-in-future"));
        } else if (on != null && on.latest().isBefore(after.completedOn().earliest())) {
            problems.add(new Field("/changes/published/on", "published-before-completion"));
        }
    }

    private static void requireDisclosure(WorkFacts after, List<Field> problems) {
        for (int i = 0; i < after.aiUse().size(); i++) {
            AiUse use = after.aiUse().get(i);
            String at = "/changes/aiUse/" + i;
            if (use.component().isEmpty()) {
                problems.add(new Field(at + "/component", "required"));
            }
            if (use.kind().usesTool() && use.tool() == null) {
                problems.add(new Field(at + "/tool", "ai-tool-required"));
            }
            if (use.kind().usesTool() && use.humanContribution() == null) {
                problems.add(new Field(at + "/humanContribution", "ai-human-contribution-required"));
            }
            check(Wording.LINE, use.tool(), at + "/tool", problems);
            check(Wording.PROSE, use.humanContribution(), at + "/humanContribution", problems);
        }
    }

    private static void requireSource(WorkFacts after, List<Field> problems) {
        if (after.nature().isDerived() && after.sourceWork() == null) {
            problems.add(new Field("/changes/sourceWork", "source-required"));
        }
    }

    private static void each(@Nullable List<String> texts, String pointer, List<Field> problems) {
        for (int i = 0; texts != null && i < texts.size(); i++) {
            check(Wording.LINE, texts.get(i), pointer.formatted(i), problems);
        }
    }

    private static void check(Wording wording, @Nullable String written, String pointer, List<Field> problems) {
        String text = Wording.clean(written);
        if (text != null) {
            wording.problemOf(text)
                    .ifPresent(code -> problems.add(
                            new Field(pointer, code, Map.of("longest", Integer.toString(wording.longest())))));
        }
    }

    private static Set<PartyId> parties(WorkFacts facts) {
        return facts.authors().stream().map(Author::party).collect(toSet());
    }

    private static List<Author> authors(List<Author> written) {
        return written.stream()
                .map(author -> new Author(
                        author.party(),
                        Wording.clean(author.creditedAs()),
                        author.credit(),
                        line(author.contribution(), "")))
                .toList();
    }

    private static List<AiUse> uses(List<AiUse> written) {
        return written.stream()
                .map(use -> new AiUse(
                        line(use.component(), ""),
                        use.kind(),
                        Wording.clean(use.tool()),
                        Wording.clean(use.humanContribution())))
                .toList();
    }

    private static List<String> lines(List<String> written) {
        return written.stream().map(Wording::clean).filter(text -> text != null).toList();
    }

    private static String line(@Nullable String written, String before) {
        String text = Wording.clean(written);
        return text == null ? before : text;
    }

    /** An empty text takes the fact away, a missing one leaves it. */
    private static @Nullable String text(@Nullable String written, @Nullable String before) {
        return written == null ? before : Wording.clean(written);
    }
}
