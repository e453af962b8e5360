package org.colophon.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colophon.trading.TradingBench.cny;
import static org.colophon.trading.TradingBench.owner;

import java.util.Set;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.rights.ConsentMissing;
import org.colophon.rights.HoldReason;
import org.colophon.rights.InterestHeld;
import org.colophon.rights.TitleNotCovered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrderTest
class TransfersTest {

    @Autowired
    TradingBench bench;

    @Autowired
    Workshop workshop;

    private Acting seller;
    private Acting coOwner;
    private Acting buyer;
    private WorkId work;

    @BeforeEach
    void a_work_of_two_owners() {
        seller = bench.somebody();
        coOwner = bench.somebody();
        buyer = bench.somebody();
        work = bench.work(owner(seller, "2/3"), owner(coOwner, "1/3"));
    }

    @Test
    void move_title_and_money_together() {
        OrderView order = bench.propose(work, seller, buyer, "1/3", 90_000);
        assertThat(order.state()).isEqualTo(OrderState.PROPOSED);
        bench.accept(order, buyer);
        bench.consent(order, coOwner);
        bench.pay(order, buyer);
        assertThat(bench.state(order)).isEqualTo(OrderState.COMPLETED);
        assertThat(bench.shareOf(work, buyer)).isEqualTo(Share.of("1/3"));
        assertThat(bench.shareOf(work, seller)).isEqualTo(Share.of("1/3"));
        assertThat(bench.balance(seller)).isEqualTo(85_500);
        assertThat(bench.balance(coOwner)).isZero();
    }

    @Test
    void are_refused_once_the_registration_was_revoked() {
        workshop.revoke(work);

        assertThatThrownBy(() -> bench.propose(work, seller, buyer, "1/3", 90_000))
                .isInstanceOf(RegistrationRevoked.class);
    }

    @Test
    void give_the_money_back_when_the_registration_is_revoked_before_title_moves() {
        OrderView order = bench.propose(work, seller, buyer, "1/3", 90_000);
        bench.accept(order, buyer);
        bench.consent(order, coOwner);
        workshop.revoke(work);

        bench.pay(order, buyer);

        assertThat(bench.state(order)).isEqualTo(OrderState.REFUNDED);
        assertThat(bench.shareOf(work, buyer)).isNull();
    }

    @Test
    void cannot_be_paid_before_the_buyer_accepts() {
        OrderView order = bench.propose(work, seller, buyer, "1/3", 90_000);
        bench.consent(order, coOwner);
        assertThatThrownBy(() -> bench.pay(order, buyer)).isInstanceOf(OrderStateRefused.class);
    }

    @Test
    void cannot_be_paid_before_every_co_owner_consents() {
        OrderView order = bench.propose(work, seller, buyer, "1/3", 90_000);
        bench.accept(order, buyer);
        assertThat(bench.pages.detail(order.id()).missingConsents()).containsExactly(coOwner.party());
        assertThatThrownBy(() -> bench.pay(order, buyer)).isInstanceOf(ConsentMissing.class);
    }

    @Test
    void are_refused_for_more_than_the_seller_holds() {
        assertThatThrownBy(() -> bench.propose(work, seller, buyer, "1", 90_000))
                .isInstanceOf(TitleNotCovered.class);
        assertThatThrownBy(() -> bench.propose(work, buyer, seller, "1/3", 90_000))
                .isInstanceOf(TitleNotCovered.class);
    }

    @Test
    void are_refused_while_the_interest_is_held() {
        bench.hold(work, seller);
        assertThatThrownBy(() -> bench.propose(work, seller, buyer, "1/3", 90_000))
                .isInstanceOf(InterestHeld.class);
    }

    @Test
    void are_never_of_moral_rights_of_nothing_or_for_nothing() {
        assertThatThrownBy(() -> proposal(Set.of(Right.INTEGRITY), "1/3", 1)).isInstanceOf(TransferRefused.class);
        assertThatThrownBy(() -> proposal(Set.of(), "1/3", 1)).isInstanceOf(TransferRefused.class);
        assertThatThrownBy(() -> proposal(TradingBench.COPYING, "0", 1)).isInstanceOf(TransferRefused.class);
        assertThatThrownBy(() -> proposal(TradingBench.COPYING, "4/3", 1)).isInstanceOf(TransferRefused.class);
        assertThatThrownBy(() -> proposal(TradingBench.COPYING, "1/3", 0)).isInstanceOf(TransferRefused.class);
        assertThatThrownBy(() -> proposal(TradingBench.COPYING, "1/3", -5)).isInstanceOf(TransferRefused.class);
    }

    @Test
    void are_never_to_oneself() {
        assertThatThrownBy(() -> bench.propose(work, seller, seller, "1/3", 90_000))
                .isInstanceOf(BuyerIsSeller.class);
    }

    @Test
    void keep_what_is_sold_for_the_buyer_while_a_hold_stands() {
        OrderView order = bench.propose(work, seller, buyer, "1/3", 90_000);
        bench.accept(order, buyer);
        bench.consent(order, coOwner);
        var payment = bench.start(order, buyer);
        var hold = bench.hold(work, seller);
        bench.checkout.finish(payment, TradingBench.GOOD_CARD);
        assertThat(bench.state(order)).isEqualTo(OrderState.PAID);
        assertThat(bench.held(order)).isEqualTo(cny(90_000));
        assertThat(bench.shareOf(work, buyer)).isNull();
        assertThat(bench.holds.of(work)).anyMatch(held -> held.reason() == HoldReason.ESCROW);
        bench.lift(hold);
        bench.catchUp();
        assertThat(bench.state(order)).isEqualTo(OrderState.COMPLETED);
        assertThat(bench.shareOf(work, buyer)).isEqualTo(Share.of("1/3"));
        assertThat(bench.holds.of(work)).isEmpty();
    }

    @Test
    void are_refunded_by_themselves_when_the_share_was_sold_to_another() {
        WorkId alone = bench.work(owner(seller, "1"));
        Acting rival = bench.somebody();
        OrderView slow = bench.propose(alone, seller, buyer, "1", 90_000);
        OrderView fast = bench.propose(alone, seller, rival, "1", 80_000);
        bench.accept(slow, buyer);
        bench.accept(fast, rival);
        bench.pay(fast, rival);
        assertThatThrownBy(() -> bench.pay(slow, buyer)).isInstanceOf(ConsentMissing.class);
        bench.consent(slow, rival);
        bench.pay(slow, buyer);
        assertThat(bench.state(slow)).isEqualTo(OrderState.REFUNDED);
        assertThat(bench.balance(buyer)).isEqualTo(90_000);
        assertThat(bench.shareOf(alone, rival)).isEqualTo(Share.ONE);
        assertThat(bench.balance(seller)).isEqualTo(76_000);
    }

    @Test
    void can_be_declined_by_either_side() {
        OrderView declined = bench.propose(work, seller, buyer, "1/3", 90_000);
        bench.cancel(declined, buyer);
        assertThatThrownBy(() -> bench.accept(declined, buyer)).isInstanceOf(OrderStateRefused.class);
        OrderView withdrawn = bench.propose(work, seller, buyer, "1/3", 90_000);
        bench.accept(withdrawn, buyer);
        bench.cancel(withdrawn, seller);
        assertThat(bench.state(withdrawn)).isEqualTo(OrderState.CANCELLED);
    }

    private TransferProposal proposal(Set<Right> rights, String share, long price) {
        return new TransferProposal(work, buyer.party(), rights, Territory.WORLD, Share.of(share), cny(price));
    }
}
