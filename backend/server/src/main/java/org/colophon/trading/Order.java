package org.colophon.trading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.HoldId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/** An order and its life; what its state does not allow is refused here, and once more by the database. */
@Entity(name = "TradingOrder")
@Table(schema = "trading", name = "orders")
class Order {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private OrderKind kind;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    private UUID work;
    private UUID seller;
    private UUID buyer;
    private String currency;
    private long price;

    @Column(name = "fee_basis_points")
    private int feeBasisPoints;

    private @Nullable UUID offer;

    @Column(name = "offer_version")
    private @Nullable Integer offerVersion;

    private @Nullable UUID licence;
    private @Nullable UUID hold;

    @Column(name = "contested_by")
    private @Nullable UUID contestedBy;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "paid_at")
    private @Nullable Instant paidAt;

    @Column(name = "delivered_at")
    private @Nullable Instant deliveredAt;

    @Column(name = "inspection_ends")
    private @Nullable Instant inspectionEnds;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected Order() {}

    private Order(OrderId id, OrderKind kind, OrderState state, Bargain bargain, Instant now) {
        this.id = id.value();
        this.kind = kind;
        this.state = state;
        this.work = bargain.work().value();
        this.seller = bargain.seller().value();
        this.buyer = bargain.buyer().value();
        this.currency = bargain.price().currency().getCurrencyCode();
        this.price = bargain.price().minor();
        this.feeBasisPoints = bargain.feeBasisPoints();
        this.placedAt = now;
    }

    static Order ofLicence(OrderId id, Bargain bargain, OfferId offer, int version, Instant now) {
        Order order = new Order(id, OrderKind.LICENCE, OrderState.PLACED, bargain, now);
        order.offer = offer.value();
        order.offerVersion = version;
        return order;
    }

    static Order ofTransfer(OrderId id, Bargain bargain, Instant now) {
        return new Order(id, OrderKind.TRANSFER, OrderState.PROPOSED, bargain, now);
    }

    void accept() {
        become(OrderState.ACCEPTED);
    }

    void pay(Instant now) {
        become(OrderState.PAID);
        paidAt = now;
    }

    /** The rights moved. For a licence the buyer may now look at what was licensed until the inspection ends. */
    void deliver(@Nullable LicenceId granted, Instant now, Instant inspectedUntil) {
        if (state != OrderState.PAID || deliveredAt != null) {
            throw new OrderStateRefused(state);
        }
        licence = granted == null ? null : granted.value();
        deliveredAt = now;
        inspectionEnds = inspectedUntil;
    }

    void complete(Instant now) {
        if (contestedBy != null) {
            throw new OrderUnderDispute();
        }
        become(OrderState.COMPLETED);
        closedAt = now;
    }

    void cancel(Instant now) {
        become(OrderState.CANCELLED);
        closedAt = now;
    }

    void refund(Instant now) {
        become(OrderState.REFUNDED);
        contestedBy = null;
        closedAt = now;
    }

    void contest(CaseId dispute) {
        if (state != OrderState.PAID) {
            throw new OrderStateRefused(state);
        }
        if (contestedBy == null) {
            contestedBy = dispute.value();
        }
    }

    /** A case is over; another that names the order may still be open. */
    void settle(CaseId dispute, @Nullable CaseId another) {
        if (dispute.value().equals(contestedBy)) {
            contestedBy = another == null ? null : another.value();
        }
    }

    void holdBy(HoldId placed) {
        hold = placed.value();
    }

    OrderId id() {
        return new OrderId(id);
    }

    OrderKind kind() {
        return kind;
    }

    OrderState state() {
        return state;
    }

    WorkId work() {
        return new WorkId(work);
    }

    PartyId seller() {
        return new PartyId(seller);
    }

    PartyId buyer() {
        return new PartyId(buyer);
    }

    Money price() {
        return Money.of(currency, price);
    }

    Money fee() {
        return price().basisPoints(feeBasisPoints);
    }

    /** For a licence only. */
    OfferId offer() {
        return new OfferId(Objects.requireNonNull(offer));
    }

    /** For a licence only. */
    int offerVersion() {
        return Objects.requireNonNull(offerVersion);
    }

    @Nullable
    LicenceId licence() {
        return licence == null ? null : new LicenceId(licence);
    }

    @Nullable
    HoldId hold() {
        return hold == null ? null : new HoldId(hold);
    }

    boolean isContested() {
        return contestedBy != null;
    }

    /** Paid, but the rights have not moved yet. */
    boolean awaitsDelivery() {
        return state == OrderState.PAID && deliveredAt == null;
    }

    /** The rights have moved, but the money has not. */
    boolean awaitsInspection() {
        return state == OrderState.PAID && deliveredAt != null;
    }

    boolean isInspectedBy(Instant now) {
        return inspectionEnds != null && !now.isBefore(inspectionEnds);
    }

    OrderView view() {
        return new OrderView(id(), kind, state, work(), seller(), buyer(), price(), licence(), isContested(), placedAt);
    }

    OrderDates dates() {
        return new OrderDates(placedAt, paidAt, deliveredAt, inspectionEnds, closedAt);
    }

    private void become(OrderState next) {
        if (!state.mayBecome(next, kind)) {
            throw new OrderStateRefused(state);
        }
        state = next;
    }
}
