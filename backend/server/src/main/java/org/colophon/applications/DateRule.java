package org.colophon.applications;

import java.util.Optional;
import org.colophon.kernel.PartialDate;
import org.colophon.works.Wording;
import org.springframework.stereotype.Component;

/** When and where the work was completed and first published. */
@Component
class DateRule implements Rule {

    @Override
    public void check(DraftWork work, Surroundings around, Problems problems) {
        problems.checkText(Wording.LINE, work.completedAt(), "/completedAt");
        Optional<PartialDate> completed = Optional.empty();
        if (problems.requires(Wording.clean(work.completedOn()), "/completedOn")) {
            completed = problems.date(work.completedOn(), "/completedOn");
        }
        completed
                .filter(date -> date.earliest().isAfter(around.today()))
                .ifPresent(date -> problems.add("/completedOn", "date-in-future"));
        DraftWork.DraftPublication published = work.published();
        if (published != null) {
            checkPublication(published, completed, around, problems);
        }
    }

    private static void checkPublication(
            DraftWork.DraftPublication published,
            Optional<PartialDate> completed,
            Surroundings around,
            Problems problems) {
        problems.checkText(Wording.LINE, published.at(), "/published/at");
        if (Wording.clean(published.on()) == null) {
            problems.add("/published/on", "published-date-required");
            return;
        }
        problems.date(published.on(), "/published/on").ifPresent(on -> {
            if (on.earliest().isAfter(around.today())) {
                problems.add("/published/on", "date-in-future");
            } else if (completed.isPresent()
                    && on.latest().isBefore(completed.get().earliest())) {
                problems.add("/published/on", "published-before-completion");
            }
        });
    }
}
