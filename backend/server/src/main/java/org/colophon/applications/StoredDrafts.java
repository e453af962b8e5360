package org.colophon.applications;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.Refusal.Field;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.platform.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredDrafts implements DraftKeeping {

    private final Applications applications;
    private final Forms forms;
    private final DraftText text;
    private final ApplicationReading reading;
    private final Clock clock;

    StoredDrafts(Applications applications, Forms forms, DraftText text, ApplicationReading reading, Clock clock) {
        this.applications = applications;
        this.forms = forms;
        this.text = text;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public ApplicationView create(List<DraftWork> works, Acting by) {
        List<DraftWork> identified = identified(works);
        text.require(identified);
        Application application =
                applications.saveAndFlush(new Application(ApplicationId.next(clock), by, clock.instant()));
        forms.replace(application.id(), identified);
        return reading.view(application);
    }

    @Override
    @Transactional(readOnly = true)
    public ApplicationView of(ApplicationId id) {
        return reading.view(applications.findById(id.value()).orElseThrow(ApplicationNotFound::new));
    }

    @Override
    public ApplicationView rewrite(ApplicationId id, List<DraftWork> works, @Nullable String ifMatch) {
        Application application = applications.locked(id.value()).orElseThrow(ApplicationNotFound::new);
        Versions.require(ifMatch, application.version());
        List<DraftWork> identified = identified(works);
        text.require(identified);
        application.rewritten(clock.instant());
        forms.replace(id, identified);
        return reading.view(applications.saveAndFlush(application));
    }

    @Override
    public void discard(ApplicationId id) {
        Application application = applications.locked(id.value()).orElseThrow(ApplicationNotFound::new);
        application.require(ApplicationState.DRAFT);
        forms.remove(id);
        applications.delete(application);
    }

    @Override
    @Transactional(readOnly = true)
    public PageOf<ApplicationLine> ofApplicant(Acting applicant, @Nullable ApplicationState state, Slice slice) {
        return reading.ofApplicant(applicant.party(), state, slice);
    }

    /** Gives an id to works without one, and refuses too many works or one id twice. */
    private List<DraftWork> identified(List<DraftWork> works) {
        if (works.size() > Completeness.MOST_WORKS) {
            throw new DraftRefused(List.of(
                    new Field("/works", "too-many-works", Map.of("most", Integer.toString(Completeness.MOST_WORKS)))));
        }
        Set<WorkId> seen = new HashSet<>();
        List<DraftWork> identified = works.stream()
                .map(work -> work.id() == null ? work.identified(WorkId.next(clock)) : work)
                .toList();
        for (int i = 0; i < identified.size(); i++) {
            if (!seen.add(identified.get(i).workId())) {
                throw new DraftRefused(List.of(new Field("/works/" + i + "/id", "work-id-taken")));
            }
        }
        return identified;
    }
}
