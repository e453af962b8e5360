package org.colophon.trading;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.colophon.kernel.ActId;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.HoldId;
import org.colophon.kernel.Money;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.Licences;
import org.colophon.licensing.OfferPublication;
import org.colophon.licensing.OfferView;
import org.colophon.licensing.Terms;
import org.colophon.payments.Escrow;
import org.colophon.payments.Method;
import org.colophon.payments.Payment;
import org.colophon.payments.Statements;
import org.colophon.platform.Acting;
import org.colophon.platform.RecurringJob;
import org.colophon.platform.Register;
import org.colophon.platform.Slice;
import org.colophon.rights.HoldReason;
import org.colophon.rights.HoldRequest;
import org.colophon.rights.Holds;
import org.colophon.rights.OwnerShare;
import org.colophon.rights.Owners;
import org.colophon.testing.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts as buyers, sellers and the register do, each act in a transaction of its own. */
public class TradingBench {

    public static final String GOOD_CARD = "4242 4242 4242 4242";
    public static final String BAD_CARD = "4000 0000 0000 0002";
    public static final String CARD_WITHOUT_ANSWER = "4000 0000 0000 0119";
    public static final Set<Right> COPYING = Set.of(Right.REPRODUCTION, Right.DISTRIBUTION);

    public final OrderPlacement placement;
    public final Transfers transfers;
    public final Checkout checkout;
    public final OrderClosing closing;
    public final OrderRefunds refunds;
    public final OrderContests contests;
    public final OrderReading orders;
    public final OrderPages pages;
    public final Escrow escrow;
    public final Holds holds;
    public final Owners owners;
    public final Licences licences;
    private final Statements statements;
    private final Workshop workshop;
    private final OfferPublication offers;
    private final List<RecurringJob> jobs;
    private final Register register;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TradingBench(
            OrderPlacement placement,
            Transfers transfers,
            Checkout checkout,
            OrderClosing closing,
            OrderRefunds refunds,
            OrderContests contests,
            OrderReading orders,
            OrderPages pages,
            Escrow escrow,
            Holds holds,
            Owners owners,
            Licences licences,
            Statements statements,
            Workshop workshop,
            OfferPublication offers,
            List<RecurringJob> jobs,
            Register register,
            JdbcClient database,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.placement = placement;
        this.transfers = transfers;
        this.checkout = checkout;
        this.closing = closing;
        this.refunds = refunds;
        this.contests = contests;
        this.orders = orders;
        this.pages = pages;
        this.escrow = escrow;
        this.holds = holds;
        this.owners = owners;
        this.licences = licences;
        this.statements = statements;
        this.workshop = workshop;
        this.offers = offers;
        this.jobs = jobs;
        this.register = register;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    public static Money cny(long minor) {
        return Money.of("CNY", minor);
    }

    public static OwnerShare owner(Acting party, String share) {
        return new OwnerShare(party.party(), Share.of(share));
    }

    public Acting somebody() {
        PartyId party = PartyId.next(clock);
        database.sql("""
                insert into accounts.party (id, kind, name, level, created_at, version)
                values (:id, 'PERSON', 'Somebody', 'EMAIL_CONFIRMED', now(), 0)""").param("id", party.value()).update();
        return Actors.of(party);
    }

    public WorkId work(OwnerShare... shares) {
        return workshop.work(shares);
    }

    public OfferView offer(WorkId work, Acting offeror, long price, boolean exclusive) {
        return act(() -> offers.publish(work, terms(price, exclusive), offeror, ActId.next(clock)));
    }

    public OfferView revise(OfferView offer, Acting offeror, long price) {
        return act(() -> offers.revise(offer.id(), terms(price, false), offeror, ActId.next(clock)));
    }

    public OfferView withdraw(OfferView offer, Acting offeror) {
        return act(() -> offers.withdraw(offer.id(), offeror, ActId.next(clock)));
    }

    public OrderView order(OfferView offer, Acting buyer) {
        return order(offer, offer.terms().price(), buyer);
    }

    public OrderView order(OfferView offer, Money seen, Acting buyer) {
        return act(() -> placement.place(offer.id(), offer.version(), seen, buyer, ActId.next(clock)));
    }

    public OrderView propose(WorkId work, Acting seller, Acting buyer, String share, long price) {
        return act(() -> transfers.propose(
                new TransferProposal(work, buyer.party(), COPYING, Territory.WORLD, Share.of(share), cny(price)),
                seller,
                ActId.next(clock)));
    }

    public OrderView accept(OrderView order, Acting buyer) {
        return act(() -> transfers.accept(order.id(), buyer, ActId.next(clock)));
    }

    public OrderView consent(OrderView order, Acting coOwner) {
        return act(() -> transfers.consent(order.id(), coOwner, ActId.next(clock)));
    }

    public Payment start(OrderView order, Acting buyer) {
        return act(() -> checkout.start(order.id(), Method.SIMULATED_CARD, buyer, ActId.next(clock)));
    }

    public Payment pay(OrderView order, Acting buyer) {
        return pay(order, buyer, GOOD_CARD);
    }

    public Payment pay(OrderView order, Acting buyer, String card) {
        return checkout.finish(start(order, buyer), card);
    }

    public OrderView acceptDelivery(OrderView order, Acting buyer) {
        return act(() -> closing.acceptDelivery(order.id(), buyer, ActId.next(clock)));
    }

    public OrderView cancel(OrderView order, Acting by) {
        return act(() -> closing.cancel(order.id(), "changed my mind", by, ActId.next(clock)));
    }

    public void refund(OrderView order) {
        act(() -> {
            refunds.refund(order.id(), "ruled", Acting.register(clock.instant()), ActId.next(clock));
            return order;
        });
    }

    public CaseId contest(OrderView order) {
        CaseId dispute = CaseId.next(clock);
        act(() -> {
            contests.contest(order.id(), dispute, somebody(), ActId.next(clock));
            return order;
        });
        return dispute;
    }

    public void settle(OrderView order, CaseId dispute) {
        act(() -> {
            contests.settle(order.id(), dispute, Acting.register(clock.instant()), ActId.next(clock));
            return order;
        });
    }

    public HoldId hold(WorkId work, Acting holder) {
        return act(() -> holds.place(
                new HoldRequest(work, holder.party(), COPYING, Territory.WORLD, HoldReason.CASE, UUID.randomUUID()),
                somebody(),
                ActId.next(clock)));
    }

    public void lift(HoldId hold) {
        act(() -> {
            holds.lift(hold, "decided", Acting.register(clock.instant()), ActId.next(clock));
            return hold;
        });
    }

    public OrderState state(OrderView order) {
        return orders.of(order.id()).state();
    }

    public OrderView now(OrderView order) {
        return orders.of(order.id());
    }

    public Money held(OrderView order) {
        return act(() -> escrow.of(order.id()).held());
    }

    public long balance(Acting party) {
        return statements
                .of(party.party(), cny(0).currency(), Slice.first(1))
                .balance()
                .minor();
    }

    public @Nullable Share shareOf(WorkId work, Acting party) {
        return owners.sharesOf(work, COPYING, Territory.WORLD, register.today()).get(party.party());
    }

    /** Time passes, as far as this order's inspection goes. */
    public void endInspection(OrderView order) {
        int moved = database.sql("""
                update platform.deadline set due = now() - interval '1 second', attempt_at = now() - interval '1 second'
                where kind = 'order.inspection' and subject = :order and fired_at is null""").param("order", order.id().value()).update();
        run("deadlines");
        if (moved > 1) {
            throw new IllegalStateException("One order has one inspection.");
        }
    }

    /** The day on which the inspection ends has come, as the order itself has it. */
    public void inspectionHasEnded(OrderView order) {
        database.sql("update trading.orders set inspection_ends = now() - interval '1 second' where id = :order")
                .param("order", order.id().value())
                .update();
    }

    /** Delivers the messages that wait and asks about payments nobody knows about. */
    public void catchUp() {
        database.sql("update payments.payment set ask_at = now() - interval '1 second' where ask_at is not null")
                .update();
        run("payments.ask");
        run("outbox");
    }

    public void run(String job) {
        jobs.stream()
                .filter(candidate -> candidate.name().equals(job))
                .findFirst()
                .orElseThrow()
                .run();
    }

    /** Every table of these schemas as one text each, by name. */
    public Map<String, String> tables(String... schemas) {
        Function<String, String> content = table -> database.sql(
                        "select coalesce(string_agg(r::text, E'\\n' order by r::text), '') from " + table + " r")
                .query(String.class)
                .single();
        Map<String, String> tables = new HashMap<>();
        database.sql("""
                select table_schema || '.' || table_name from information_schema.tables
                where table_schema = any(:schemas) and table_name not like 'flyway%'""")
                .param("schemas", schemas)
                .query(String.class)
                .list()
                .forEach(table -> tables.put(table, content.apply(table)));
        return tables;
    }

    /** How much is attested, in the log or on its way there. */
    public long attested() {
        return database.sql("select (select count(*) from trail.pending) + (select count(*) from trail.entry)")
                .query(Long.class)
                .single();
    }

    public <T> T act(Supplier<T> act) {
        return Objects.requireNonNull(transaction.execute(status -> act.get()));
    }

    private static Terms terms(long price, boolean exclusive) {
        return new Terms(
                COPYING, exclusive, Territory.WORLD, 12, null, Set.of(), Set.of(), false, false, true, cny(price));
    }
}
