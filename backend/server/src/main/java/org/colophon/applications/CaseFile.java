package org.colophon.applications;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.colophon.accounts.Parties;
import org.colophon.accounts.PartyView;
import org.colophon.fingerprints.IdentityMatch;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.works.WorkRecords;
import org.colophon.works.WorkView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes everything about one application for its examiner. */
@Component
class CaseFile {

    private final ApplicationReading reading;
    private final Impartiality impartiality;
    private final Matches matches;
    private final Parties parties;
    private final WorkRecords records;
    private final Forms forms;
    private final LateMatchDesk lateMatches;

    CaseFile(
            ApplicationReading reading,
            Impartiality impartiality,
            Matches matches,
            Parties parties,
            WorkRecords records,
            Forms forms,
            LateMatchDesk lateMatches) {
        this.reading = reading;
        this.impartiality = impartiality;
        this.matches = matches;
        this.parties = parties;
        this.records = records;
        this.forms = forms;
        this.lateMatches = lateMatches;
    }

    Examination.ExaminationCase of(Application application, Acting examiner) {
        Map<PartyId, PartyView> known = parties.of(impartiality.parties(application));
        return new Examination.ExaminationCase(
                reading.view(application),
                view(known, application.applicant()),
                known.values().stream()
                        .sorted(Comparator.comparing(PartyView::name))
                        .toList(),
                matches(application, known),
                lateMatches.ofLater(forms.worksOf(application.id())),
                reading.history(application.applicant(), application.id()),
                impartiality.isParty(application, examiner));
    }

    private List<Examination.ExaminedMatch> matches(Application application, Map<PartyId, PartyView> known) {
        List<Answering.Answered> found = matches.of(application.id());
        Set<WorkId> earlier =
                found.stream().map(each -> each.finding().earlier().work()).collect(toSet());
        Map<WorkId, WorkView> works = records.of(earlier).stream().collect(toMap(WorkView::id, Function.identity()));
        return found.stream()
                .map(each -> match(each, works.get(each.finding().earlier().work()), known))
                .toList();
    }

    private static Examination.ExaminedMatch match(
            Answering.Answered each, @Nullable WorkView work, Map<PartyId, PartyView> known) {
        Finding finding = each.finding();
        IdentityMatch earlier = finding.earlier();
        return new Examination.ExaminedMatch(
                finding.work(),
                finding.file(),
                earlier.work(),
                work == null ? null : work.number(),
                work == null ? null : work.facts().title(),
                view(known, earlier.claimant()),
                finding.sameOwner(),
                earlier.seenByRegister(),
                finding.deposited(),
                earlier.claimedAt(),
                finding.nearness(),
                finding.distances(),
                each.answer());
    }

    private static PartyView view(Map<PartyId, PartyView> known, PartyId party) {
        return Objects.requireNonNull(known.get(party), party::text);
    }
}
