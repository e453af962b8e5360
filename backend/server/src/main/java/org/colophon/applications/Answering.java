package org.colophon.applications;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.colophon.kernel.Refusal.Field;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/** Puts the applicant's answers beside what was found; some of it has to be answered. */
final class Answering {

    /** A finding and what the applicant says about it, if anything. */
    record Answered(Finding finding, @Nullable MatchAnswer answer) {

        boolean isAnothers() {
            return !finding.sameOwner();
        }
    }

    private final Map<UUID, MatchAnswer> answers = new HashMap<>();
    private final Map<WorkId, DraftWork> forms = new HashMap<>();

    Answering(List<Answer> given, List<DraftWork> works) {
        given.forEach(answer -> answers.put(answer.match(), answer.answer()));
        works.forEach(work -> forms.put(work.workId(), work));
    }

    List<Answered> answered(List<Finding> found) {
        List<Field> missing = new ArrayList<>();
        List<Answered> answered = new ArrayList<>();
        for (Finding finding : found) {
            MatchAnswer answer = answers.get(finding.token());
            if (isNeeded(finding) && !finding.sameOwner() && answer == null) {
                missing.add(field(finding, "answer-near"));
            } else if (isNeeded(finding) && finding.sameOwner() && (answer == null || answer.relation() == null)) {
                missing.add(field(finding, "answer-same-owner"));
            } else if (!finding.sameOwner() && answer != null && answer.relation() != null) {
                missing.add(field(finding, "answer-other-owner"));
            }
            answered.add(new Answered(finding, answer));
        }
        if (!missing.isEmpty()) {
            throw new AnswersMissing(missing.stream().distinct().toList());
        }
        return answered;
    }

    /**
     * The owner of both says how they are related, and whoever comes near another's work what it is to them; not where
     * the form itself relates the two works already.
     */
    boolean isNeeded(Finding finding) {
        return finding.sameOwner() == finding.isExact()
                && !relates(finding.work(), finding.earlier().work())
                && !relates(finding.earlier().work(), finding.work());
    }

    private boolean relates(WorkId work, WorkId to) {
        DraftWork form = forms.get(work);
        return form != null && form.relationList().stream().anyMatch(relation -> Objects.equals(relation.to(), to));
    }

    private static Field field(Finding finding, String code) {
        return new Field(
                "/answers/" + finding.token(),
                code,
                Map.of("work", finding.work().text()));
    }
}
