package org.colophon.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colophon.trading.TradingBench.owner;

import java.time.Duration;
import java.util.Set;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.rights.HoldReason;
import org.colophon.trading.OrderState;
import org.colophon.trading.OrderStateRefused;
import org.colophon.trading.OrderView;
import org.colophon.trading.TradingBench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseTest
class CasesTest {

    @Autowired
    TradingBench trading;

    @Autowired
    CaseBench cases;

    private Acting respondent;
    private Acting coOwner;
    private Acting complainant;
    private WorkId work;

    @BeforeEach
    void a_work_of_two_owners() {
        respondent = trading.somebody();
        coOwner = trading.somebody();
        complainant = trading.somebody();
        work = trading.work(owner(respondent, "2/3"), owner(coOwner, "1/3"));
    }

    @Test
    void hold_the_interests_they_name_and_nothing_else() {
        CaseView dispute = cases.open(work, complainant, respondent);
        assertThat(dispute.state()).isEqualTo(CaseState.NOTIFIED);
        assertThat(trading.holds.of(work)).singleElement().satisfies(hold -> {
            assertThat(hold.reason()).isEqualTo(HoldReason.CASE);
            assertThat(hold.source()).isEqualTo(dispute.id().value());
        });
        assertThat(blocks(respondent, Right.REPRODUCTION)).isTrue();
        assertThat(blocks(respondent, Right.TRANSLATION)).isFalse();
        assertThat(blocks(coOwner, Right.REPRODUCTION)).isFalse();
    }

    @Test
    void give_twenty_legal_days_to_answer() {
        CaseView dispute = cases.open(work, complainant, respondent);
        Duration time = Duration.between(dispute.filedAt(), dispute.answerDue());
        assertThat(time).isBetween(Duration.ofDays(20), Duration.ofDays(21));
    }

    @Test
    void go_on_without_an_answer_when_the_time_has_run_out() {
        CaseView dispute = cases.open(work, complainant, respondent);
        cases.runOut(dispute, CaseClock.ANSWER);
        assertThat(cases.now(dispute).state()).isEqualTo(CaseState.UNANSWERED);
        assertThat(cases.now(dispute).decideBy()).isNotNull();
        assertThatThrownBy(() -> cases.answer(dispute, respondent)).isInstanceOf(CaseStateRefused.class);
        cases.dismiss(dispute, cases.adjudicator());
        assertThat(cases.now(dispute).state()).isEqualTo(CaseState.RULED);
    }

    @Test
    void say_so_when_nobody_decides_in_time() {
        CaseView dispute = cases.open(work, complainant, respondent);
        cases.answer(dispute, respondent);
        cases.runOut(dispute, CaseClock.DECISION);
        assertThat(cases.now(dispute).overdue()).isTrue();
        assertThat(cases.steps(dispute.id())).contains(CaseStep.What.OVERDUE);
    }

    @Test
    void are_not_decided_before_the_respondent_was_heard() {
        CaseView dispute = cases.open(work, complainant, respondent);
        assertThatThrownBy(() -> cases.dismiss(dispute, cases.adjudicator())).isInstanceOf(CaseStateRefused.class);
    }

    @Test
    void free_what_they_held_when_they_are_dismissed_or_withdrawn() {
        CaseView dismissed = cases.open(work, complainant, respondent);
        cases.answer(dismissed, respondent);
        cases.dismiss(dismissed, cases.adjudicator());
        assertThat(trading.holds.of(work)).isEmpty();
        CaseView withdrawn = cases.open(work, complainant, respondent);
        cases.withdraw(withdrawn, complainant);
        assertThat(trading.holds.of(work)).isEmpty();
        assertThat(cases.reading.hasOpen(work)).isFalse();
    }

    @Test
    void need_somebody_with_an_interest_to_answer_them() {
        assertThatThrownBy(() -> cases.open(work, complainant, trading.somebody()))
                .isInstanceOf(ComplaintRefused.class);
        assertThatThrownBy(() -> cases.open(work, respondent, respondent)).isInstanceOf(ComplaintRefused.class);
        assertThatThrownBy(() -> cases.open(work, Ground.LICENCE_BREACH, respondent, complainant, null))
                .isInstanceOf(ComplaintRefused.class);
    }

    @Test
    void are_open_once_for_the_same_complaint() {
        cases.open(work, complainant, respondent);
        assertThatThrownBy(() -> cases.open(work, complainant, respondent)).isInstanceOf(CaseOpenAlready.class);
    }

    @Test
    void are_one_for_one_matter_whatever_the_ground() {
        cases.open(work, complainant, respondent);
        assertThatThrownBy(() -> cases.open(work, Ground.COPY, complainant, respondent, null))
                .isInstanceOf(CaseOpenAlready.class);
        assertThatThrownBy(() -> cases.open(work, Ground.COPY, anotherHatOf(complainant), respondent, null))
                .isInstanceOf(CaseOpenAlready.class);
        assertThat(trading.holds.of(work)).hasSize(1);
        cases.open(work, complainant, coOwner);
        cases.open(work, Ground.COPY, trading.somebody(), respondent, null);
        assertThat(trading.holds.of(work)).hasSize(3);
    }

    @Test
    void are_heard_again_after_a_dismissal_but_hold_nothing() {
        CaseView dismissed = cases.open(work, complainant, respondent);
        assertThat(cases.pages.detail(dismissed.id()).holds()).isTrue();
        cases.answer(dismissed, respondent);
        cases.dismiss(dismissed, cases.adjudicator());
        CaseView again = cases.open(work, complainant, respondent);
        assertThat(again.state()).isEqualTo(CaseState.NOTIFIED);
        assertThat(trading.holds.of(work)).isEmpty();
        assertThat(cases.pages.detail(again.id()).holds()).isFalse();
    }

    @Test
    void hold_after_a_dismissal_on_another_ground() {
        CaseView dismissed = cases.open(work, Ground.COPY, complainant, respondent, null);
        cases.answer(dismissed, respondent);
        cases.dismiss(dismissed, cases.adjudicator());
        cases.open(work, complainant, respondent);
        assertThat(trading.holds.of(work)).hasSize(1);
    }

    @Test
    void are_bounded_for_one_person_whoever_they_act_for() {
        for (int i = 0; i < 10; i++) {
            cases.open(trading.work(owner(respondent, "1")), complainant, respondent);
        }
        WorkId another = trading.work(owner(respondent, "1"));
        assertThatThrownBy(() -> cases.open(another, complainant, respondent)).isInstanceOf(TooManyCases.class);
        assertThatThrownBy(() -> cases.open(another, anotherHatOf(complainant), respondent))
                .isInstanceOf(TooManyCases.class);
        assertThat(trading.holds.of(another)).isEmpty();
        assertThat(cases.open(another, trading.somebody(), respondent).state()).isEqualTo(CaseState.NOTIFIED);
    }

    @Test
    void let_a_licensee_answer_for_a_breach_without_holding_title() {
        OrderView order = trading.order(trading.offer(work, respondent, 1_000, false), complainant);
        trading.pay(order, complainant);
        cases.open(work, Ground.LICENCE_BREACH, respondent, complainant, null);
        assertThat(trading.holds.of(work)).isEmpty();
    }

    @Test
    void keep_the_money_of_the_order_they_name_until_they_are_decided() {
        OrderView order = paidOrder();
        CaseView dispute = cases.open(work, complainant, respondent, order);
        trading.endInspection(order);
        assertThat(trading.now(order).contested()).isTrue();
        assertThat(trading.state(order)).isEqualTo(OrderState.PAID);
        cases.answer(dispute, respondent);
        cases.dismiss(dispute, cases.adjudicator());
        assertThat(trading.now(order).contested()).isFalse();
    }

    @Test
    void name_only_orders_whose_money_is_there() {
        OrderView unpaid = trading.order(trading.offer(work, respondent, 1_000, false), trading.somebody());
        assertThatThrownBy(() -> cases.open(work, complainant, respondent, unpaid))
                .isInstanceOf(OrderStateRefused.class);
        assertThat(cases.reading.hasOpen(work)).isFalse();
        assertThat(trading.holds.of(work)).isEmpty();
    }

    @Test
    void tell_the_public_only_that_they_are_there_until_they_are_decided() {
        CaseView dispute = cases.open(work, complainant, respondent);
        assertThat(cases.reading.ofWork(work)).singleElement().satisfies(summary -> {
            assertThat(summary.ground()).isNull();
            assertThat(summary.decision()).isNull();
        });
        cases.answer(dispute, respondent);
        cases.dismiss(dispute, cases.adjudicator());
        assertThat(cases.reading.ofWork(work)).singleElement().satisfies(summary -> {
            assertThat(summary.ground()).isEqualTo(Ground.NOT_THE_OWNER);
            assertThat(summary.decision()).isEqualTo(Decision.DISMISS);
        });
    }

    /** The same person, acting for an organisation. */
    private Acting anotherHatOf(Acting person) {
        return new Acting(person.user(), trading.somebody().party(), person.duties(), person.consent());
    }

    private OrderView paidOrder() {
        Acting buyer = trading.somebody();
        OrderView order = trading.order(trading.offer(work, respondent, 1_000, false), buyer);
        trading.pay(order, buyer);
        return order;
    }

    private boolean blocks(Acting holder, Right right) {
        return trading.holds.blocks(work, holder.party(), Set.of(right), Territory.WORLD);
    }
}
