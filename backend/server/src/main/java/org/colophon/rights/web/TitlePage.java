package org.colophon.rights.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.accounts.Parties;
import org.colophon.accounts.PartyView;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.WorkId;
import org.colophon.rights.AsOf;
import org.colophon.rights.Grants;
import org.colophon.rights.Hold;
import org.colophon.rights.Holds;
import org.colophon.rights.Instrument;
import org.colophon.rights.Interest;
import org.colophon.rights.StandingGrant;
import org.colophon.rights.TitleReaders;
import org.colophon.rights.TitleReading;
import org.colophon.rights.web.TitleResponse.ChainEntry;
import org.colophon.rights.web.TitleResponse.GrantEntry;
import org.colophon.rights.web.TitleResponse.HoldEntry;
import org.colophon.rights.web.TitleResponse.InterestEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the page of a title together, all names read in one question. */
@Component
class TitlePage {

    private static final List<Right> MORAL =
            Stream.of(Right.values()).filter(Right::isMoral).toList();

    private final TitleReading titles;
    private final ObjectProvider<TitleReaders> readers;
    private final Grants grants;
    private final Holds holds;
    private final Parties parties;

    TitlePage(TitleReading titles, ObjectProvider<TitleReaders> readers, Grants grants, Holds holds, Parties parties) {
        this.titles = titles;
        this.readers = readers;
        this.grants = grants;
        this.holds = holds;
        this.parties = parties;
    }

    TitleResponse of(WorkId work, AsOf asOf) {
        List<PartyId> authors = namedAuthors(work);
        List<Interest> interests = titles.standing(work, asOf);
        List<Hold> held = holds.of(work);
        List<Instrument> chain = titles.chain(work).stream()
                .filter(instrument -> !instrument.recordedAt().isAfter(asOf.known()))
                .toList();
        Map<PartyId, PartyView> names = parties.of(mentioned(authors, interests, held, chain));
        return new TitleResponse(
                asOf.inLaw(),
                asOf.known(),
                authors.stream().map(names::get).filter(Objects::nonNull).toList(),
                MORAL,
                interests.stream().map(interest -> entry(interest, names)).toList(),
                grants.of(work, asOf.inLaw()).stream().map(TitlePage::entry).toList(),
                held.stream().map(hold -> entry(hold, names)).toList(),
                chain.stream().map(instrument -> entry(instrument, names)).toList());
    }

    private List<PartyId> namedAuthors(WorkId work) {
        Set<PartyId> named = readers.stream()
                .flatMap(record -> record.namedAuthors(work).stream())
                .collect(Collectors.toSet());
        return titles.authors(work).stream().filter(named::contains).toList();
    }

    private static Set<PartyId> mentioned(
            List<PartyId> authors, List<Interest> interests, List<Hold> held, List<Instrument> chain) {
        List<@Nullable PartyId> all = new ArrayList<>(authors);
        interests.forEach(interest -> all.add(interest.holder()));
        held.forEach(hold -> all.add(hold.holder()));
        chain.stream().filter(instrument -> instrument.kind().movesTitle()).forEach(instrument -> {
            all.add(instrument.from());
            all.add(instrument.to());
        });
        Set<PartyId> mentioned = new HashSet<>();
        for (PartyId party : all) {
            if (party != null) {
                mentioned.add(party);
            }
        }
        return mentioned;
    }

    private static InterestEntry entry(Interest interest, Map<PartyId, PartyView> names) {
        return new InterestEntry(
                interest.id(),
                interest.right(),
                interest.territory(),
                interest.period(),
                Objects.requireNonNull(names.get(interest.holder())),
                interest.share(),
                interest.instrument());
    }

    private static GrantEntry entry(StandingGrant grant) {
        return new GrantEntry(
                sorted(grant.rights()), grant.territory(), grant.period(), grant.exclusive(), grant.number());
    }

    private static HoldEntry entry(Hold hold, Map<PartyId, PartyView> names) {
        return new HoldEntry(
                hold.id(),
                hold.reason(),
                name(hold.holder(), names),
                sorted(hold.rights()),
                hold.territory(),
                hold.placedAt());
    }

    private static ChainEntry entry(Instrument instrument, Map<PartyId, PartyView> names) {
        boolean isPublic = instrument.kind().movesTitle();
        return new ChainEntry(
                instrument.id(),
                instrument.kind(),
                instrument.executedOn(),
                instrument.receivedAt(),
                instrument.recordedAt(),
                isPublic ? name(instrument.from(), names) : null,
                isPublic ? name(instrument.to(), names) : null,
                sorted(instrument.rights()),
                instrument.territory(),
                instrument.period(),
                instrument.share(),
                instrument.act());
    }

    private static @Nullable PartyView name(@Nullable PartyId party, Map<PartyId, PartyView> names) {
        return party == null ? null : names.get(party);
    }

    private static List<Right> sorted(Collection<Right> rights) {
        return rights.stream().sorted().toList();
    }
}
