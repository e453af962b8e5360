package org.colophon.applications;

import java.util.List;
import org.colophon.works.Languages;
import org.colophon.works.Relation;
import org.colophon.works.Wording;
import org.springframework.stereotype.Component;

/** What the work is: title, category, nature, language, and the source of a derived work. */
@Component
class NatureRule implements Rule {

    private static final int MOST_TITLES = 20;

    @Override
    public void check(DraftWork work, Surroundings around, Problems problems) {
        problems.requireText(Wording.LINE, work.title(), "/title");
        problems.checkText(Wording.LINE, work.previousTitle(), "/previousTitle");
        checkAlternatives(work.alternativeTitleList(), problems);
        problems.requires(work.category(), "/category");
        problems.requires(work.nature(), "/nature");
        problems.checkText(Wording.PROSE, work.statement(), "/statement");
        problems.checkText(Wording.PROSE, work.excluded(), "/excluded");
        problems.checkText(Wording.PROSE, work.sourceWork(), "/sourceWork");
        String language = work.language();
        if (problems.requires(language, "/language") && language != null && !Languages.isTag(language)) {
            problems.add("/language", "work-language-unknown");
        }
        requireSource(work, problems);
    }

    private static void checkAlternatives(List<String> titles, Problems problems) {
        if (titles.size() > MOST_TITLES) {
            problems.add("/alternativeTitles", "too-many");
        }
        for (int i = 0; i < titles.size(); i++) {
            problems.requireText(Wording.LINE, titles.get(i), "/alternativeTitles/" + i);
        }
    }

    private static void requireSource(DraftWork work, Problems problems) {
        boolean isDerived = work.nature() != null && work.nature().isDerived();
        boolean isRelated =
                work.relationList().stream().anyMatch(relation -> relation.kind() == Relation.Kind.DERIVED_FROM);
        if (isDerived && !isRelated && Wording.clean(work.sourceWork()) == null) {
            problems.add("/sourceWork", "source-required");
        }
    }
}
