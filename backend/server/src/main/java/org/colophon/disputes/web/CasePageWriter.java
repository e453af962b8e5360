package org.colophon.disputes.web;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.accounts.Parties;
import org.colophon.accounts.PartyView;
import org.colophon.disputes.CaseDetail;
import org.colophon.disputes.CaseStep;
import org.colophon.disputes.CaseView;
import org.colophon.disputes.Evidence;
import org.colophon.disputes.Said;
import org.colophon.files.Deposits;
import org.colophon.files.StoredFile;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.PageOf;
import org.colophon.works.WorkRecords;
import org.colophon.works.WorkView;
import org.springframework.stereotype.Component;

/** Puts names to the parties, works and files of cases. */
@Component
final class CasePageWriter {

    private static final PartyId REGISTER = Acting.register(Instant.EPOCH).party();

    private final Parties parties;
    private final WorkRecords works;
    private final Deposits deposits;

    CasePageWriter(Parties parties, WorkRecords works, Deposits deposits) {
        this.parties = parties;
        this.works = works;
        this.deposits = deposits;
    }

    PageOf<CaseItem> items(PageOf<CaseView> page) {
        Set<PartyId> sides = new HashSet<>();
        page.items().forEach(dispute -> sides.addAll(Set.of(dispute.complainant(), dispute.respondent())));
        Map<PartyId, PartyView> names = parties.of(sides);
        Map<WorkId, DisputedWork> titles =
                works.of(page.items().stream().map(CaseView::work).distinct().toList()).stream()
                        .map(CasePageWriter::item)
                        .collect(Collectors.toMap(DisputedWork::id, Function.identity()));
        return page.map(dispute -> item(dispute, names, titles));
    }

    CasePage page(CaseDetail detail) {
        CaseView dispute = detail.dispute();
        Said said = detail.said();
        Map<PartyId, PartyView> names = parties.of(named(detail));
        return new CasePage(
                dispute.id(),
                dispute.state(),
                item(works.of(dispute.work())),
                dispute.ground(),
                of(names, dispute.complainant()),
                of(names, dispute.respondent()),
                dispute.rights(),
                dispute.territory(),
                detail.holds(),
                dispute.order(),
                said.claim(),
                said.standing(),
                dispute.filedAt(),
                dispute.answerDue(),
                said.answer(),
                dispute.answeredAt(),
                dispute.decideBy(),
                dispute.overdue(),
                dispute.decision(),
                said.reasons(),
                detail.remedies().stream().map(DecidedRemedy::of).toList(),
                dispute.closedAt(),
                evidence(detail.evidence(), names),
                detail.ordersInEscrow(),
                detail.steps().stream().map(step -> step(step, names)).toList());
    }

    private List<CasePage.EvidenceItem> evidence(List<Evidence> evidence, Map<PartyId, PartyView> names) {
        Map<FileId, StoredFile> files = deposits
                .of(evidence.stream().map(Evidence::file).toList())
                .stream()
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
        return evidence.stream()
                .filter(item -> files.containsKey(item.file()))
                .map(item -> item(item, Objects.requireNonNull(files.get(item.file())), names))
                .toList();
    }

    private static CasePage.EvidenceItem item(Evidence item, StoredFile file, Map<PartyId, PartyView> names) {
        return new CasePage.EvidenceItem(
                file.id(), file.name(), file.mediaType(), file.size(), of(names, item.by()), item.at());
    }

    private static CaseItem item(CaseView dispute, Map<PartyId, PartyView> names, Map<WorkId, DisputedWork> titles) {
        return new CaseItem(
                dispute.id(),
                dispute.state(),
                Objects.requireNonNull(titles.get(dispute.work())),
                dispute.ground(),
                of(names, dispute.complainant()),
                of(names, dispute.respondent()),
                dispute.filedAt(),
                dispute.answerDue(),
                dispute.decideBy(),
                dispute.overdue(),
                dispute.decision());
    }

    private static DisputedWork item(WorkView work) {
        return new DisputedWork(work.id(), work.number(), work.facts().title());
    }

    private static CasePage.CaseTimelineStep step(CaseStep step, Map<PartyId, PartyView> names) {
        return new CasePage.CaseTimelineStep(step.what(), step.at(), names.get(step.by()), step.act());
    }

    private static Set<PartyId> named(CaseDetail detail) {
        Set<PartyId> named = new HashSet<>();
        named.add(detail.dispute().complainant());
        named.add(detail.dispute().respondent());
        detail.steps().forEach(step -> named.add(step.by()));
        named.remove(REGISTER);
        return named;
    }

    private static PartyView of(Map<PartyId, PartyView> names, PartyId party) {
        return Objects.requireNonNull(names.get(party));
    }
}
