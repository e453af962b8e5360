package org.colophon.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colophon.trading.TradingBench.owner;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.LicenceState;
import org.colophon.platform.Acting;
import org.colophon.platform.Duty;
import org.colophon.testing.Actors;
import org.colophon.trading.OrderState;
import org.colophon.trading.OrderStateRefused;
import org.colophon.trading.OrderView;
import org.colophon.trading.TradingBench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseTest
class RulingsTest {

    private static final String[] SCHEMAS = {
        "disputes", "trading", "payments", "licensing", "rights", "works", "platform", "notifications"
    };

    @Autowired
    TradingBench trading;

    @Autowired
    CaseBench cases;

    private Acting respondent;
    private Acting complainant;
    private Acting buyer;
    private Acting adjudicator;
    private WorkId work;
    private OrderView order;
    private CaseView dispute;

    @BeforeEach
    void an_answered_case_that_names_an_order_in_escrow() {
        respondent = trading.somebody();
        complainant = trading.somebody();
        buyer = trading.somebody();
        adjudicator = cases.adjudicator();
        work = trading.work(owner(respondent, "1"));
        order = trading.order(trading.offer(work, respondent, 10_000, false), buyer);
        trading.pay(order, buyer);
        dispute = cases.open(work, complainant, respondent, order);
        cases.answer(dispute, respondent);
    }

    @Test
    void reassign_a_share_and_refund_an_order_in_one_act() {
        cases.uphold(
                dispute,
                adjudicator,
                CaseBench.reassign(respondent, complainant, "1/2"),
                new Remedy.RefundOrder(order.id()));
        assertThat(cases.now(dispute).state()).isEqualTo(CaseState.RULED);
        assertThat(trading.shareOf(work, complainant)).isEqualTo(Share.of("1/2"));
        assertThat(trading.shareOf(work, respondent)).isEqualTo(Share.of("1/2"));
        assertThat(trading.state(order)).isEqualTo(OrderState.REFUNDED);
        assertThat(trading.balance(buyer)).isEqualTo(10_000);
        assertThat(trading.balance(respondent)).isZero();
        assertThat(trading.licences
                        .of(Objects.requireNonNull(trading.now(order).licence()))
                        .state())
                .isEqualTo(LicenceState.TERMINATED);
        assertThat(trading.holds.of(work)).isEmpty();
        assertThat(cases.pages.detail(dispute.id()).remedies()).hasSize(2);
    }

    @Test
    void leave_every_table_as_it_was_when_one_step_fails() {
        OrderView completed =
                trading.order(trading.offer(trading.work(owner(respondent, "1")), respondent, 500, false), buyer);
        trading.pay(completed, buyer);
        trading.acceptDelivery(completed, buyer);
        OrderView closed = closedOrderOfTheWork();
        Map<String, String> before = trading.tables(SCHEMAS);
        long attested = trading.attested();
        assertThatThrownBy(() -> cases.uphold(
                        dispute,
                        adjudicator,
                        CaseBench.reassign(respondent, complainant, "1/2"),
                        new Remedy.RefundOrder(order.id()),
                        new Remedy.RefundOrder(closed.id())))
                .isInstanceOf(OrderStateRefused.class);
        assertThat(trading.tables(SCHEMAS)).isEqualTo(before);
        assertThatThrownBy(() -> cases.uphold(dispute, adjudicator, new Remedy.RefundOrder(completed.id())))
                .isInstanceOf(RulingRefused.class);
        assertThat(trading.tables(SCHEMAS)).isEqualTo(before);
        assertThat(trading.attested()).isEqualTo(attested);
    }

    @Test
    void are_never_by_a_side_or_by_who_gains() {
        Acting partial = Actors.of(complainant.party(), Duty.ADJUDICATOR);
        assertThatThrownBy(() -> cases.dismiss(dispute, partial)).isInstanceOf(JudgeIsParty.class);
        Acting accused = Actors.of(respondent.party(), Duty.ADJUDICATOR);
        assertThatThrownBy(() -> cases.dismiss(dispute, accused)).isInstanceOf(JudgeIsParty.class);
        assertThatThrownBy(() -> cases.uphold(dispute, adjudicator, CaseBench.reassign(respondent, adjudicator, "1/2")))
                .isInstanceOf(JudgeIsParty.class);
    }

    @Test
    void reach_as_far_as_the_case_and_no_further() {
        Acting stranger = trading.somebody();
        assertThatThrownBy(() -> cases.uphold(dispute, adjudicator, CaseBench.reassign(stranger, complainant, "1/2")))
                .isInstanceOf(RulingRefused.class);
        assertThatThrownBy(() -> cases.uphold(
                        dispute,
                        adjudicator,
                        new Remedy.ReassignShare(
                                respondent.party(),
                                complainant.party(),
                                Share.ONE,
                                Set.of(Right.TRANSLATION),
                                Territory.WORLD)))
                .isInstanceOf(RulingRefused.class);
    }

    @Test
    void have_consequences_if_and_only_if_they_uphold() {
        assertThatThrownBy(() -> cases.uphold(dispute, adjudicator)).isInstanceOf(RulingRefused.class);
        assertThatThrownBy(() -> cases.rule(dispute, adjudicator, Decision.DISMISS, new Remedy.RefundOrder(order.id())))
                .isInstanceOf(RulingRefused.class);
    }

    @Test
    void are_made_once() {
        cases.dismiss(dispute, adjudicator);
        assertThatThrownBy(() -> cases.dismiss(dispute, adjudicator)).isInstanceOf(CaseStateRefused.class);
    }

    @Test
    void let_an_order_that_waited_go_on() {
        trading.endInspection(order);
        assertThat(trading.state(order)).isEqualTo(OrderState.PAID);
        trading.inspectionHasEnded(order);
        cases.dismiss(dispute, adjudicator);
        assertThat(trading.state(order)).isEqualTo(OrderState.COMPLETED);
        assertThat(trading.balance(respondent)).isEqualTo(9_500);
    }

    /** Its money has been paid out. */
    private OrderView closedOrderOfTheWork() {
        WorkId held = work;
        CaseView first = dispute;
        cases.withdraw(first, complainant);
        OrderView closed = trading.order(trading.offer(held, respondent, 700, false), buyer);
        trading.pay(closed, buyer);
        trading.acceptDelivery(closed, buyer);
        dispute = cases.open(held, complainant, respondent, order);
        cases.answer(dispute, respondent);
        return closed;
    }

    @Test
    void refund_no_order_between_others() {
        Acting coOwner = trading.somebody();
        WorkId shared = trading.work(owner(respondent, "1/2"), owner(coOwner, "1/2"));
        OrderView others = trading.order(trading.offer(shared, coOwner, 900, false), buyer);
        trading.pay(others, buyer);
        CaseView about = cases.open(shared, complainant, respondent);
        cases.answer(about, respondent);
        assertThatThrownBy(() -> cases.uphold(about, adjudicator, new Remedy.RefundOrder(others.id())))
                .isInstanceOf(RulingRefused.class);
        assertThat(trading.state(others)).isEqualTo(OrderState.PAID);
    }

    @Test
    void are_never_by_the_buyer_of_an_order_or_a_co_owner() {
        Acting buying = Actors.of(buyer.party(), Duty.ADJUDICATOR);
        assertThatThrownBy(() -> cases.uphold(dispute, buying, new Remedy.RefundOrder(order.id())))
                .isInstanceOf(JudgeIsParty.class);
        assertThatThrownBy(() -> cases.dismiss(dispute, buying)).isInstanceOf(JudgeIsParty.class);
        Acting coOwner = trading.somebody();
        WorkId shared = trading.work(owner(respondent, "1/2"), owner(coOwner, "1/2"));
        CaseView about = cases.open(shared, complainant, respondent);
        cases.answer(about, respondent);
        Acting owning = Actors.of(coOwner.party(), Duty.ADJUDICATOR);
        assertThatThrownBy(() -> cases.uphold(about, owning, new Remedy.Revoke()))
                .isInstanceOf(JudgeIsParty.class);
    }

    @Test
    void let_an_order_go_on_only_when_every_case_that_names_it_is_over() {
        CaseView second = cases.open(work, buyer, respondent, order);
        cases.answer(second, respondent);
        trading.endInspection(order);
        trading.inspectionHasEnded(order);
        cases.withdraw(dispute, complainant);
        assertThat(trading.state(order)).isEqualTo(OrderState.PAID);
        assertThat(trading.now(order).contested()).isTrue();
        cases.uphold(second, adjudicator, new Remedy.RefundOrder(order.id()));
        assertThat(trading.state(order)).isEqualTo(OrderState.REFUNDED);
        assertThat(trading.balance(buyer)).isEqualTo(10_000);
    }
}
