package org.colophon.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.colophon.accounts.Parties;
import org.colophon.accounts.PartyView;
import org.colophon.fingerprints.FileCode;
import org.colophon.fingerprints.Similarity;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Share;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.OfferView;
import org.colophon.platform.Acting;
import org.colophon.rights.Hold;
import org.colophon.rights.Interest;
import org.colophon.rights.TitleReading;
import org.colophon.works.Author;
import org.colophon.works.Credit;
import org.colophon.works.Relation;
import org.colophon.works.Visibilities;
import org.colophon.works.WorkFacts;
import org.colophon.works.WorkFile;
import org.colophon.works.WorkRecords;
import org.colophon.works.WorkView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a record for readers: names in place of ids, and of related works only what the reader may see. */
@Component
class PublicRecord {

    private final Parties parties;
    private final TitleReading titles;
    private final WorkRecords records;
    private final Visibilities visibilities;
    private final Similarity similarity;

    PublicRecord(
            Parties parties,
            TitleReading titles,
            WorkRecords records,
            Visibilities visibilities,
            Similarity similarity) {
        this.parties = parties;
        this.titles = titles;
        this.records = records;
        this.visibilities = visibilities;
        this.similarity = similarity;
    }

    WorkPage.PublicWork work(WorkView work, @Nullable Acting reader) {
        WorkFacts facts = work.facts();
        Map<PartyId, PartyView> known = named(work);
        return new WorkPage.PublicWork(
                work.id(),
                work.number(),
                work.status(),
                work.version(),
                facts.title(),
                facts.previousTitle(),
                facts.alternativeTitles(),
                facts.category(),
                facts.nature(),
                facts.completedOn(),
                facts.completedAt(),
                facts.isPublished(),
                facts.publishedOn(),
                facts.publishedAt(),
                facts.authors().stream().map(author -> author(author, known)).toList(),
                facts.basis(),
                facts.aiUse(),
                facts.statement(),
                facts.excluded(),
                facts.sourceWork(),
                facts.visibility(),
                facts.language(),
                files(work, reader),
                related(work.relations(), reader),
                Objects.requireNonNull(known.get(work.claimant())),
                work.effectiveAt(),
                work.registeredAt(),
                work.revokedAt());
    }

    List<WorkPage.PublicOwner> owners(WorkId work) {
        List<Interest> standing = titles.standing(work);
        Map<PartyId, PartyView> known =
                parties.of(standing.stream().map(Interest::holder).collect(toSet()));
        Map<PartyId, List<Interest>> byHolder = standing.stream().collect(groupingBy(Interest::holder));
        return byHolder.entrySet().stream()
                .map(entry -> new WorkPage.PublicOwner(
                        Objects.requireNonNull(known.get(entry.getKey())), evenShare(entry.getValue(), standing)))
                .sorted(Comparator.comparing(owner -> owner.party().name()))
                .toList();
    }

    static WorkPage.PublicOffer offer(OfferView offer) {
        return new WorkPage.PublicOffer(
                offer.id(), offer.version(), offer.state(), offer.isOpen(), offer.terms(), offer.publishedAt());
    }

    static WorkPage.PublicHold hold(Hold hold) {
        return new WorkPage.PublicHold(hold.reason(), hold.rights(), hold.territory(), hold.placedAt());
    }

    /** The holder's share, where it is one share of every right in one territory and for one period. */
    private static @Nullable Share evenShare(List<Interest> held, List<Interest> all) {
        Set<Share> shares = held.stream().map(Interest::share).collect(toSet());
        boolean isUndivided = all.stream()
                        .map(interest -> List.of(interest.territory(), interest.period()))
                        .distinct()
                        .count()
                == 1;
        boolean isOfEveryRight =
                held.size() == all.stream().map(Interest::right).distinct().count();
        return shares.size() == 1 && isUndivided && isOfEveryRight
                ? shares.iterator().next()
                : null;
    }

    private static WorkPage.PublicAuthor author(Author author, Map<PartyId, PartyView> known) {
        PartyView party = author.credit() == Credit.REAL_NAME ? known.get(author.party()) : null;
        return new WorkPage.PublicAuthor(party, PublicNames.of(author, known), author.credit(), author.contribution());
    }

    private List<WorkPage.PublicFile> files(WorkView work, @Nullable Acting reader) {
        Map<FileId, List<FileCode>> codes = visibilities.showsCodes(work.id(), reader)
                ? similarity.codesOf(work.id()).stream()
                        .collect(toMap(Similarity.FileCodes::file, Similarity.FileCodes::codes))
                : Map.of();
        return work.files().stream()
                .map(file -> file(file, codes.getOrDefault(file.id(), List.of())))
                .toList();
    }

    private static WorkPage.PublicCode code(FileCode code) {
        return new WorkPage.PublicCode(
                code.unit().toString(),
                code.kind(),
                code.part(),
                code.extractor().toString(),
                code.computedBy(),
                code.seenByRegister());
    }

    private static WorkPage.PublicFile file(WorkFile file, List<FileCode> codes) {
        return new WorkPage.PublicFile(
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.digests().hexById(),
                file.computedBy(),
                file.seenByRegister(),
                file.deposited(),
                codes.stream().map(PublicRecord::code).toList());
    }

    private List<WorkPage.RelatedWork> related(List<Relation> relations, @Nullable Acting reader) {
        Set<WorkId> to = relations.stream().map(Relation::to).collect(toSet());
        Map<WorkId, WorkView> shown =
                records.of(visibilities.visible(to, reader)).stream().collect(toMap(WorkView::id, Function.identity()));
        return relations.stream()
                .filter(relation -> shown.containsKey(relation.to()))
                .map(relation -> related(relation, Objects.requireNonNull(shown.get(relation.to()))))
                .toList();
    }

    private static WorkPage.RelatedWork related(Relation relation, WorkView work) {
        return new WorkPage.RelatedWork(
                work.id(), relation.kind(), work.number(), work.facts().title());
    }

    private Map<PartyId, PartyView> named(WorkView work) {
        Set<PartyId> named =
                new HashSet<>(work.facts().authors().stream().map(Author::party).toList());
        named.add(work.claimant());
        return parties.of(named);
    }
}
