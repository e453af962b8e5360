package org.colophon.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colophon.trading.TradingBench.cny;
import static org.colophon.trading.TradingBench.owner;

import java.util.Objects;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.Money;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.LicenceState;
import org.colophon.licensing.OfferView;
import org.colophon.payments.PaymentState;
import org.colophon.payments.PaymentUnderWay;
import org.colophon.platform.Acting;
import org.colophon.rights.InterestHeld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrderTest
class LicenceOrdersTest {

    @Autowired
    TradingBench bench;

    private Acting seller;
    private Acting second;
    private Acting third;
    private Acting buyer;
    private WorkId work;
    private OfferView offer;

    @BeforeEach
    void a_work_of_three_owners_on_offer() {
        seller = bench.somebody();
        second = bench.somebody();
        third = bench.somebody();
        buyer = bench.somebody();
        work = bench.work(owner(seller, "1/3"), owner(second, "1/3"), owner(third, "1/3"));
        offer = bench.offer(work, seller, 10_000, false);
    }

    @Test
    void are_granted_on_payment_and_paid_out_after_inspection() {
        OrderView order = bench.order(offer, buyer);
        assertThat(bench.pay(order, buyer).state()).isEqualTo(PaymentState.SETTLED);
        assertThat(bench.state(order)).isEqualTo(OrderState.PAID);
        assertThat(licence(order)).isEqualTo(LicenceState.ACTIVE);
        assertThat(bench.held(order)).isEqualTo(cny(10_000));
        assertThat(bench.balance(seller)).isZero();
        bench.endInspection(order);
        assertThat(bench.state(order)).isEqualTo(OrderState.COMPLETED);
        assertThat(bench.held(order)).isEqualTo(cny(0));
    }

    @Test
    void are_split_in_exact_shares_that_add_up_with_the_fee() {
        OrderView order = bench.order(offer, buyer);
        bench.pay(order, buyer);
        bench.acceptDelivery(order, buyer);
        OrderDetail detail = bench.pages.detail(order.id());
        assertThat(detail.fee()).isEqualTo(cny(500));
        assertThat(detail.portions())
                .extracting(portion -> portion.amount().minor())
                .containsExactlyInAnyOrder(3_167L, 3_167L, 3_166L);
        assertThat(detail.portions().stream().map(Portion::amount).reduce(detail.fee(), Money::plus))
                .isEqualTo(order.price());
        assertThat(bench.balance(seller) + bench.balance(second) + bench.balance(third))
                .isEqualTo(9_500);
    }

    @Test
    void cost_what_the_offer_says_whatever_the_buyer_says() {
        for (Money seen : new Money[] {cny(0), cny(9_999), cny(-10_000), cny(10_001), Money.of("EUR", 10_000)}) {
            assertThatThrownBy(() -> bench.order(offer, seen, buyer)).isInstanceOf(PriceChanged.class);
        }
    }

    @Test
    void are_refused_for_a_version_that_was_replaced_or_withdrawn() {
        OfferView dearer = bench.revise(offer, seller, 20_000);
        assertThatThrownBy(() -> bench.order(offer, buyer)).isInstanceOf(OfferNotOpen.class);
        bench.withdraw(dearer, seller);
        assertThatThrownBy(() -> bench.order(dearer, buyer)).isInstanceOf(OfferNotOpen.class);
    }

    @Test
    void keep_their_version_when_the_offer_changes_after_them() {
        OrderView order = bench.order(offer, buyer);
        bench.withdraw(bench.revise(offer, seller, 20_000), seller);
        bench.pay(order, buyer);
        assertThat(licence(order)).isEqualTo(LicenceState.ACTIVE);
        assertThat(bench.now(order).price()).isEqualTo(cny(10_000));
        assertThat(bench.pages.detail(order.id()).terms().price()).isEqualTo(cny(10_000));
    }

    @Test
    void are_not_for_who_grants_them() {
        assertThatThrownBy(() -> bench.order(offer, seller)).isInstanceOf(BuyerIsSeller.class);
    }

    @Test
    void can_be_cancelled_until_they_are_paid() {
        OrderView order = bench.order(offer, buyer);
        bench.cancel(order, buyer);
        assertThat(bench.state(order)).isEqualTo(OrderState.CANCELLED);
        assertThatThrownBy(() -> bench.pay(order, buyer)).isInstanceOf(OrderStateRefused.class);
        OrderView paid = bench.order(offer, buyer);
        bench.pay(paid, buyer);
        assertThatThrownBy(() -> bench.cancel(paid, buyer)).isInstanceOf(OrderStateRefused.class);
    }

    @Test
    void can_be_paid_again_after_a_declined_card() {
        OrderView order = bench.order(offer, buyer);
        assertThat(bench.pay(order, buyer, TradingBench.BAD_CARD).state()).isEqualTo(PaymentState.FAILED);
        assertThat(bench.state(order)).isEqualTo(OrderState.PLACED);
        assertThat(bench.pay(order, buyer).state()).isEqualTo(PaymentState.SETTLED);
        assertThat(bench.state(order)).isEqualTo(OrderState.PAID);
    }

    @Test
    void go_on_by_themselves_when_the_answer_of_the_bank_was_lost() {
        OrderView order = bench.order(offer, buyer);
        assertThat(bench.pay(order, buyer, TradingBench.CARD_WITHOUT_ANSWER).state())
                .isEqualTo(PaymentState.UNKNOWN);
        assertThatThrownBy(() -> bench.start(order, buyer)).isInstanceOf(PaymentUnderWay.class);
        bench.catchUp();
        assertThat(bench.state(order)).isEqualTo(OrderState.PAID);
        assertThat(licence(order)).isEqualTo(LicenceState.ACTIVE);
    }

    @Test
    void give_money_back_that_comes_after_the_cancellation() {
        OrderView order = bench.order(offer, buyer);
        bench.pay(order, buyer, TradingBench.CARD_WITHOUT_ANSWER);
        bench.cancel(order, buyer);
        bench.catchUp();
        assertThat(bench.state(order)).isEqualTo(OrderState.CANCELLED);
        assertThat(bench.held(order)).isEqualTo(cny(0));
        assertThat(bench.balance(buyer)).isZero();
        assertThat(bench.pages.detail(order.id()).steps())
                .extracting(Step::what)
                .contains(Step.What.LATE_MONEY_RETURNED);
    }

    @Test
    void end_the_licence_when_the_money_goes_back() {
        OrderView order = bench.order(offer, buyer);
        bench.pay(order, buyer);
        bench.refund(order);
        assertThat(bench.state(order)).isEqualTo(OrderState.REFUNDED);
        assertThat(licence(order)).isEqualTo(LicenceState.TERMINATED);
        assertThat(bench.balance(buyer)).isEqualTo(10_000);
        bench.run("outbox");
        assertThat(bench.balance(buyer)).isZero();
        bench.endInspection(order);
        assertThat(bench.state(order)).isEqualTo(OrderState.REFUNDED);
    }

    @Test
    void cannot_be_refunded_once_the_money_is_paid_out() {
        OrderView order = bench.order(offer, buyer);
        bench.pay(order, buyer);
        bench.acceptDelivery(order, buyer);
        assertThatThrownBy(() -> bench.refund(order)).isInstanceOf(OrderStateRefused.class);
    }

    @Test
    void wait_for_the_ruling_when_a_case_names_them() {
        OrderView order = bench.order(offer, buyer);
        bench.pay(order, buyer);
        CaseId dispute = bench.contest(order);
        bench.endInspection(order);
        assertThat(bench.state(order)).isEqualTo(OrderState.PAID);
        assertThatThrownBy(() -> bench.acceptDelivery(order, buyer)).isInstanceOf(OrderUnderDispute.class);
        bench.settle(order, dispute);
        assertThat(bench.now(order).contested()).isFalse();
    }

    @Test
    void cannot_be_contested_before_there_is_money() {
        OrderView order = bench.order(offer, buyer);
        assertThatThrownBy(() -> bench.contest(order)).isInstanceOf(OrderStateRefused.class);
    }

    @Test
    void cannot_be_paid_while_the_interest_is_held() {
        OrderView order = bench.order(offer, buyer);
        bench.hold(work, seller);
        assertThatThrownBy(() -> bench.start(order, buyer)).isInstanceOf(InterestHeld.class);
    }

    @Test
    void wait_with_their_money_in_escrow_when_a_hold_comes_between() {
        OrderView order = bench.order(offer, buyer);
        var payment = bench.start(order, buyer);
        var hold = bench.hold(work, seller);
        bench.checkout.finish(payment, TradingBench.GOOD_CARD);
        assertThat(bench.state(order)).isEqualTo(OrderState.PAID);
        assertThat(bench.now(order).licence()).isNull();
        bench.lift(hold);
        bench.catchUp();
        assertThat(licence(order)).isEqualTo(LicenceState.ACTIVE);
    }

    @Test
    void are_refunded_by_themselves_when_another_buyer_was_faster() {
        WorkId alone = bench.work(owner(seller, "1"));
        OfferView exclusive = bench.offer(alone, seller, 5_000, true);
        Acting rival = bench.somebody();
        OrderView slow = bench.order(exclusive, buyer);
        OrderView fast = bench.order(exclusive, rival);
        bench.pay(fast, rival);
        bench.pay(slow, buyer);
        assertThat(licence(fast)).isEqualTo(LicenceState.ACTIVE);
        assertThat(bench.state(slow)).isEqualTo(OrderState.REFUNDED);
        assertThat(bench.balance(buyer)).isEqualTo(5_000);
    }

    @Test
    void that_cost_nothing_are_granted_at_once() {
        OrderView order = bench.order(bench.offer(work, seller, 0, false), buyer);
        assertThat(bench.state(order)).isEqualTo(OrderState.COMPLETED);
        assertThat(licence(order)).isEqualTo(LicenceState.ACTIVE);
    }

    private LicenceState licence(OrderView order) {
        LicenceId licence = Objects.requireNonNull(bench.now(order).licence());
        return bench.licences.of(licence).state();
    }
}
