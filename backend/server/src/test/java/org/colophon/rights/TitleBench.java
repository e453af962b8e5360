package org.colophon.rights;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.colophon.kernel.ActId;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.HoldId;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.UserId;
import org.colophon.kernel.WorkCategory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Consent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts on titles as the other modules do, each act in a transaction of its own. */
@Component
public class TitleBench {

    public static final LocalDate START = LocalDate.of(2026, 1, 1);
    public static final Set<Right> COPYING = Set.of(Right.REPRODUCTION, Right.DISTRIBUTION);

    public final TitleReading titles;
    public final Owners owners;
    public final Consents consents;
    public final Holds holds;
    private final TitleOpening opening;
    private final Recordation recordation;
    private final Reassignment reassignment;
    private final Grants grants;
    private final Clock clock;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    TitleBench(
            TitleReading titles,
            Owners owners,
            Consents consents,
            Holds holds,
            TitleOpening opening,
            Recordation recordation,
            Reassignment reassignment,
            Grants grants,
            Clock clock,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.titles = titles;
        this.owners = owners;
        this.consents = consents;
        this.holds = holds;
        this.opening = opening;
        this.recordation = recordation;
        this.reassignment = reassignment;
        this.grants = grants;
        this.clock = clock;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    public PartyId somebody() {
        return PartyId.next(clock);
    }

    public Acting acting(PartyId party) {
        return new Acting(UserId.next(clock), party, Set.of(), new Consent("session", clock.instant()));
    }

    public WorkId work(OwnerShare... owners) {
        WorkId work = WorkId.next(clock);
        PartyId author = owners[0].party();
        act(() -> {
            opening.open(
                    work,
                    WorkCategory.PHOTOGRAPH,
                    List.of(author),
                    Arrays.asList(owners),
                    START,
                    null,
                    acting(author),
                    ActId.next(clock));
            return work;
        });
        return work;
    }

    public static OwnerShare owner(PartyId party, String share) {
        return new OwnerShare(party, Share.of(share));
    }

    public InstrumentId assign(
            WorkId work, PartyId from, PartyId to, Set<Right> rights, String territory, Period period, String share) {
        return assign(work, from, to, rights, territory, period, share, UUID.randomUUID());
    }

    public InstrumentId assign(
            WorkId work,
            PartyId from,
            PartyId to,
            Set<Right> rights,
            String territory,
            Period period,
            String share,
            UUID subject) {
        return act(() -> recordation.assign(
                new Assignment(
                        work, from, to, rights, Territory.of(territory), period, Share.of(share), null, START, subject),
                acting(from),
                ActId.next(clock)));
    }

    public InstrumentId reassign(
            WorkId work,
            PartyId from,
            PartyId to,
            Set<Right> rights,
            String territory,
            @Nullable LocalDate since,
            String share) {
        return act(() -> reassignment.reassign(
                new Award(work, from, to, rights, Territory.of(territory), since, Share.of(share), CaseId.next(clock)),
                acting(somebody()),
                ActId.next(clock)));
    }

    public void consent(WorkId work, ConsentKind kind, UUID subject, PartyId party) {
        act(() -> {
            consents.give(work, kind, subject, party, acting(party), ActId.next(clock));
            return subject;
        });
    }

    public HoldId hold(WorkId work, @Nullable PartyId holder, Set<Right> rights, String territory) {
        return act(() -> holds.place(
                new HoldRequest(work, holder, rights, Territory.of(territory), HoldReason.CASE, UUID.randomUUID()),
                acting(somebody()),
                ActId.next(clock)));
    }

    public void lift(HoldId hold) {
        act(() -> {
            holds.lift(hold, "decided", acting(somebody()), ActId.next(clock));
            return hold;
        });
    }

    public LicenceId grant(
            WorkId work,
            Set<PartyId> granters,
            Set<Right> rights,
            String territory,
            Period period,
            boolean exclusive,
            UUID subject) {
        LicenceId licence = LicenceId.next(clock);
        return act(() -> {
            grants.grant(
                    new Grant(
                            work,
                            licence,
                            granters,
                            somebody(),
                            rights,
                            Territory.of(territory),
                            period,
                            exclusive,
                            licence.text(),
                            subject),
                    acting(granters.iterator().next()),
                    ActId.next(clock));
            return licence;
        });
    }

    public void terminate(LicenceId licence, LocalDate on) {
        act(() -> {
            grants.terminate(licence, on, acting(somebody()), ActId.next(clock));
            return licence;
        });
    }

    /** When the title last changed. */
    public Instant knownAt(WorkId work) {
        return database.sql("select known_at from rights.title where work_id = :work")
                .param("work", work.value())
                .query((row, n) ->
                        row.getObject(1, java.time.OffsetDateTime.class).toInstant())
                .single();
    }

    /** Everything that the module keeps, as one text. */
    public String everything() {
        return String.join(
                "\n",
                List.of("title", "instrument", "interest", "consent", "hold", "licence_grant", "whereabouts").stream()
                        .map(table -> database.sql(
                                        "select coalesce(string_agg(r::text, ';' order by r::text), '') from rights."
                                                + table + " r")
                                .query(String.class)
                                .single())
                        .toList());
    }

    public <T> T act(Supplier<T> act) {
        T result = transaction.execute(status -> act.get());
        return java.util.Objects.requireNonNull(result);
    }
}
