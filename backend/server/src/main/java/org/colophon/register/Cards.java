package org.colophon.register;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colophon.accounts.Parties;
import org.colophon.accounts.PartyView;
import org.colophon.files.Deposits;
import org.colophon.files.StoredFile;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.Offers;
import org.colophon.rights.Holds;
import org.colophon.rights.Owners;
import org.colophon.works.Author;
import org.colophon.works.Visibility;
import org.colophon.works.WorkFacts;
import org.colophon.works.WorkFile;
import org.colophon.works.WorkRecords;
import org.colophon.works.WorkView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the cards of works anew, from what the modules that own the facts say now. */
@Component
class Cards {

    private final JdbcClient database;
    private final WorkRecords records;
    private final Owners owners;
    private final Holds holds;
    private final Offers offers;
    private final Deposits deposits;
    private final Parties parties;

    Cards(
            JdbcClient database,
            WorkRecords records,
            Owners owners,
            Holds holds,
            Offers offers,
            Deposits deposits,
            Parties parties) {
        this.database = database;
        this.records = records;
        this.owners = owners;
        this.holds = holds;
        this.offers = offers;
        this.deposits = deposits;
        this.parties = parties;
    }

    void refresh(Collection<WorkId> works) {
        List<WorkView> views = records.of(works);
        Set<WorkId> onOffer = offers.onOffer(works);
        Map<WorkId, Set<PartyId>> owning = views.stream().collect(toMap(WorkView::id, work -> owners.of(work.id())));
        Map<PartyId, PartyView> known = parties.of(named(views, owning));
        Map<FileId, StoredFile> pictures = pictures(views);
        views.forEach(work -> write(
                work,
                owning.getOrDefault(work.id(), Set.of()),
                onOffer.contains(work.id()),
                picture(work, pictures),
                known));
    }

    /** The works that mention a party. */
    List<WorkId> mentioning(PartyId party) {
        return database.sql("select work_id from register.work_card where parties @> array[?]")
                .param(party.value())
                .query((row, n) -> new WorkId(row.getObject("work_id", UUID.class)))
                .list();
    }

    private void write(
            WorkView work,
            Set<PartyId> owning,
            boolean isOnOffer,
            @Nullable FileId picture,
            Map<PartyId, PartyView> known) {
        WorkFacts facts = work.facts();
        database.sql("""
                        insert into register.work_card (
                            work_id, category, language, status, is_public, registered_at, owners, parties,
                            has_offer, on_hold, preview_file, terms)
                        values (
                            :work, :category, :language, :status, :isPublic, :registeredAt, :owners, :parties,
                            :hasOffer, :onHold, :picture, array_to_tsvector(:terms))
                        on conflict (work_id) do update set
                            language = excluded.language, status = excluded.status, is_public = excluded.is_public,
                            owners = excluded.owners, parties = excluded.parties, has_offer = excluded.has_offer,
                            on_hold = excluded.on_hold, preview_file = excluded.preview_file, terms = excluded.terms
                        """)
                .param("work", work.id().value())
                .param("category", facts.category().name())
                .param("language", facts.language())
                .param("status", work.status().name())
                .param("isPublic", facts.visibility().shows(Visibility.FACTS))
                .param("registeredAt", Timestamp.from(work.registeredAt()))
                .param("owners", ids(owning.stream()))
                .param(
                        "parties",
                        ids(Stream.concat(
                                owning.stream(), facts.authors().stream().map(Author::party))))
                .param("hasOffer", isOnOffer)
                .param("onHold", !holds.of(work.id()).isEmpty())
                .param("picture", picture == null ? null : picture.value())
                .param("terms", terms(work, owning, known))
                .update();
    }

    private static String[] terms(WorkView work, Set<PartyId> owning, Map<PartyId, PartyView> known) {
        WorkFacts facts = work.facts();
        Stream<@Nullable String> texts = Stream.of(
                        Stream.of(work.number(), facts.title(), facts.previousTitle()),
                        facts.alternativeTitles().stream(),
                        facts.authors().stream().map(author -> PublicNames.of(author, known)),
                        owning.stream().map(owner -> PublicNames.name(owner, known)))
                .flatMap(Function.identity());
        return texts.filter(Objects::nonNull)
                .flatMap(text -> SearchTerms.of(text).stream())
                .distinct()
                .toArray(String[]::new);
    }

    private Map<FileId, StoredFile> pictures(List<WorkView> works) {
        List<FileId> deposited = works.stream()
                .flatMap(work -> work.files().stream())
                .filter(WorkFile::deposited)
                .map(WorkFile::id)
                .toList();
        return deposits.of(deposited).stream()
                .filter(StoredFile::hasPreview)
                .collect(toMap(StoredFile::id, Function.identity()));
    }

    private static @Nullable FileId picture(WorkView work, Map<FileId, StoredFile> pictures) {
        for (WorkFile file : work.files()) {
            if (pictures.containsKey(file.id())) {
                return file.id();
            }
        }
        return null;
    }

    private static Set<PartyId> named(List<WorkView> works, Map<WorkId, Set<PartyId>> owning) {
        return Stream.concat(
                        owning.values().stream().flatMap(Set::stream),
                        works.stream()
                                .flatMap(work -> work.facts().authors().stream())
                                .map(Author::party))
                .collect(toSet());
    }

    private static UUID[] ids(Stream<PartyId> parties) {
        return parties.distinct().map(PartyId::value).toArray(UUID[]::new);
    }
}
