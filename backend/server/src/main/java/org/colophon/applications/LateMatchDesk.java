package org.colophon.applications;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colophon.accounts.DutyHolders;
import org.colophon.fingerprints.MatchFound;
import org.colophon.fingerprints.Nearness;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Duty;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.rights.Owners;
import org.colophon.works.WorkRecords;
import org.colophon.works.WorkView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes for the examiners what is found near after the gate: a registration stands, whatever it resembles, and nobody
 * but an examiner learns of it, since either work may be private.
 */
@Component
class LateMatchDesk {

    private final LateMatches matches;
    private final EarlierWorks works;
    private final WorkRecords records;
    private final Owners owners;
    private final PendingWorks pending;
    private final DutyHolders duties;
    private final Impartiality impartiality;
    private final ApplicationEventPublisher events;

    LateMatchDesk(
            LateMatches matches,
            EarlierWorks works,
            WorkRecords records,
            Owners owners,
            PendingWorks pending,
            DutyHolders duties,
            Impartiality impartiality,
            ApplicationEventPublisher events) {
        this.matches = matches;
        this.works = works;
        this.records = records;
        this.owners = owners;
        this.pending = pending;
        this.duties = duties;
        this.impartiality = impartiality;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MatchFound found) {
        boolean isOfInterest = works.areStanding(List.of(found.later(), found.earlier()))
                && Collections.disjoint(ownersOf(found.later()), ownersOf(found.earlier()));
        if (isOfInterest && matches.add(found) && isPressing(found.nearness())) {
            events.publishEvent(new LateMatchFound(found.later(), duties.partiesWith(Duty.EXAMINER)));
        }
    }

    /** Without those in which the examiner is a party: the other side's work may be private. A page may be shorter. */
    PageOf<Examination.LateMatch> page(Slice slice, Acting examiner) {
        PageOf<LateMatches.Row> rows = PageOf.of(
                slice,
                matches.page(slice),
                row -> List.of(row.foundAt().toString(), row.id().toString()));
        List<LateMatches.Row> others =
                rows.items().stream().filter(row -> !isParty(row, examiner)).toList();
        Map<WorkId, WorkView> known = known(others);
        return new PageOf<>(others.stream().map(row -> view(row, known)).toList(), rows.next());
    }

    private boolean isParty(LateMatches.Row row, Acting examiner) {
        return Stream.of(row.later(), row.earlier())
                .flatMap(work -> ownersOf(work).stream())
                .distinct()
                .anyMatch(party -> impartiality.isOrActsFor(examiner, party));
    }

    List<Examination.LateMatch> ofLater(List<WorkId> later) {
        List<LateMatches.Row> rows = matches.ofLater(later);
        Map<WorkId, WorkView> known = known(rows);
        return rows.stream().map(row -> view(row, known)).toList();
    }

    /** What is merely near is there to be read; nobody is called to it. */
    private static boolean isPressing(Nearness nearness) {
        return nearness.compareTo(Nearness.VERY_NEAR) <= 0;
    }

    private Collection<PartyId> ownersOf(WorkId work) {
        Set<PartyId> owning = owners.of(work);
        return owning.isEmpty() ? pending.applicantOf(work).map(Set::of).orElse(Set.of()) : owning;
    }

    private Map<WorkId, WorkView> known(List<LateMatches.Row> rows) {
        List<WorkId> named = rows.stream()
                .flatMap(row -> Stream.of(row.later(), row.earlier()))
                .distinct()
                .toList();
        return records.of(named).stream().collect(toMap(WorkView::id, Function.identity()));
    }

    private static Examination.LateMatch view(LateMatches.Row row, Map<WorkId, WorkView> known) {
        return new Examination.LateMatch(
                side(row.later(), known.get(row.later())),
                side(row.earlier(), known.get(row.earlier())),
                row.nearness(),
                row.distances(),
                row.foundAt());
    }

    private static Examination.MatchedWork side(WorkId work, @Nullable WorkView known) {
        return new Examination.MatchedWork(
                work,
                known == null ? null : known.number(),
                known == null ? null : known.facts().title());
    }
}
