package org.colophon.disputes;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Duty;
import org.colophon.testing.Actors;
import org.colophon.trading.OrderView;
import org.colophon.trading.TradingBench;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files, answers and decides as the sides and adjudicators do, each act in a transaction of its own. */
class CaseBench {

    final CaseOpening opening;
    final CaseConduct conduct;
    final CaseRuling rulings;
    final CasePages pages;
    final CaseReading reading;
    private final TradingBench trading;
    private final JdbcClient database;
    private final Clock clock;

    CaseBench(
            CaseOpening opening,
            CaseConduct conduct,
            CaseRuling rulings,
            CasePages pages,
            CaseReading reading,
            TradingBench trading,
            JdbcClient database,
            Clock clock) {
        this.opening = opening;
        this.conduct = conduct;
        this.rulings = rulings;
        this.pages = pages;
        this.reading = reading;
        this.trading = trading;
        this.database = database;
        this.clock = clock;
    }

    Acting adjudicator() {
        return Actors.of(trading.somebody().party(), Duty.ADJUDICATOR);
    }

    CaseView open(WorkId work, Acting complainant, Acting respondent) {
        return open(work, complainant, respondent, null);
    }

    CaseView open(WorkId work, Acting complainant, Acting respondent, @Nullable OrderView order) {
        return open(work, Ground.NOT_THE_OWNER, complainant, respondent, order == null ? null : order.id());
    }

    CaseView open(WorkId work, Ground ground, Acting complainant, Acting respondent, @Nullable OrderId order) {
        return trading.act(() -> opening.open(
                new Complaint(
                        work,
                        ground,
                        respondent.party(),
                        Set.of(Right.REPRODUCTION, Right.DISTRIBUTION),
                        Territory.WORLD,
                        "I made it",
                        "I am its author",
                        order),
                complainant,
                ActId.next(clock)));
    }

    CaseView answer(CaseView dispute, Acting respondent) {
        return trading.act(() -> conduct.answer(dispute.id(), "I made it", respondent, ActId.next(clock)));
    }

    CaseView withdraw(CaseView dispute, Acting complainant) {
        return trading.act(() -> conduct.withdraw(dispute.id(), complainant, ActId.next(clock)));
    }

    CaseView dismiss(CaseView dispute, Acting adjudicator) {
        return rule(dispute, adjudicator, Decision.DISMISS);
    }

    CaseView uphold(CaseView dispute, Acting adjudicator, Remedy... remedies) {
        return rule(dispute, adjudicator, Decision.UPHOLD, remedies);
    }

    CaseView rule(CaseView dispute, Acting adjudicator, Decision decision, Remedy... remedies) {
        return trading.act(() -> rulings.rule(
                dispute.id(),
                new Ruling(decision, "For the reasons given", List.of(remedies)),
                adjudicator,
                ActId.next(clock)));
    }

    CaseView now(CaseView dispute) {
        return pages.detail(dispute.id()).dispute();
    }

    List<CaseStep.What> steps(CaseId id) {
        return pages.detail(id).steps().stream().map(CaseStep::what).toList();
    }

    /** The time of this clock of the case passes. */
    void runOut(CaseView dispute, String clockName) {
        database.sql("""
                update platform.deadline set due = now() - interval '1 second', attempt_at = now() - interval '1 second'
                where kind = :kind and subject = :case and fired_at is null""")
                .param("kind", clockName)
                .param("case", dispute.id().value())
                .update();
        trading.run("deadlines");
    }

    static Remedy reassign(Acting from, Acting to, String share) {
        return new Remedy.ReassignShare(
                from.party(), to.party(), Share.of(share), TradingBench.COPYING, Territory.WORLD);
    }
}
