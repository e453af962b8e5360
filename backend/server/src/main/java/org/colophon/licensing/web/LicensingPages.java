package org.colophon.licensing.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.accounts.Parties;
import org.colophon.accounts.PartyView;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.LicenceView;
import org.colophon.licensing.OfferView;
import org.colophon.licensing.web.LicenceResponse.LicensedFile;
import org.colophon.works.WorkRecords;
import org.colophon.works.WorkView;
import org.springframework.stereotype.Component;

/** Puts names and titles to offers and licences, each kind read in one question. */
@Component
class LicensingPages {

    private final Parties parties;
    private final WorkRecords works;

    LicensingPages(Parties parties, WorkRecords works) {
        this.parties = parties;
        this.works = works;
    }

    OfferResponse of(OfferView offer) {
        return offers(List.of(offer)).getFirst();
    }

    List<OfferResponse> offers(List<OfferView> offers) {
        Set<PartyId> mentioned = new HashSet<>();
        offers.forEach(offer -> {
            mentioned.add(offer.offeror());
            mentioned.addAll(offer.licensors());
            mentioned.addAll(offer.missingConsents());
        });
        Map<PartyId, PartyView> names = parties.of(mentioned);
        Map<WorkId, WorkView> records = records(offers.stream().map(OfferView::work));
        return offers.stream()
                .map(offer -> of(offer, names, Objects.requireNonNull(records.get(offer.work()))))
                .toList();
    }

    LicenceResponse of(LicenceView licence) {
        return licences(List.of(licence)).getFirst();
    }

    List<LicenceResponse> licences(List<LicenceView> licences) {
        Set<PartyId> mentioned = new HashSet<>();
        licences.forEach(licence -> {
            mentioned.add(licence.licensee());
            mentioned.addAll(licence.licensors());
        });
        Map<PartyId, PartyView> names = parties.of(mentioned);
        Map<WorkId, WorkView> records = records(licences.stream().map(LicenceView::work));
        return licences.stream()
                .map(licence -> of(licence, names, Objects.requireNonNull(records.get(licence.work()))))
                .toList();
    }

    private static OfferResponse of(OfferView offer, Map<PartyId, PartyView> names, WorkView work) {
        return new OfferResponse(
                offer.id(),
                offer.version(),
                offer.currentVersion(),
                offer.work(),
                work.number(),
                work.facts().title(),
                Objects.requireNonNull(names.get(offer.offeror())),
                named(offer.licensors(), names),
                offer.terms(),
                offer.state(),
                offer.pausedBecause(),
                named(offer.missingConsents(), names),
                offer.consentSubject(),
                offer.publishedAt());
    }

    private static LicenceResponse of(LicenceView licence, Map<PartyId, PartyView> names, WorkView work) {
        return new LicenceResponse(
                licence.id(),
                licence.number(),
                licence.work(),
                work.number(),
                work.facts().title(),
                licence.offer(),
                licence.offerVersion(),
                licence.order(),
                named(licence.licensors(), names),
                Objects.requireNonNull(names.get(licence.licensee())),
                licence.terms(),
                licence.period(),
                licence.grantedAt(),
                licence.titleEntriesReliedOn(),
                licence.state(),
                licence.act(),
                work.files().stream().map(LicensedFile::of).toList());
    }

    private Map<WorkId, WorkView> records(java.util.stream.Stream<WorkId> asked) {
        return works.of(asked.collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(WorkView::id, Function.identity()));
    }

    private static List<PartyView> named(Collection<PartyId> parties, Map<PartyId, PartyView> names) {
        return parties.stream()
                .sorted((a, b) -> a.text().compareTo(b.text()))
                .map(party -> Objects.requireNonNull(names.get(party)))
                .toList();
    }
}
