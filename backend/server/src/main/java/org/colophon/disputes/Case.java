package org.colophon.disputes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.jspecify.annotations.Nullable;

/** A case and its life; what its state does not allow is refused here, and once more by the database. */
@Entity(name = "DisputeCase")
@Table(schema = "disputes", name = "cases")
class Case {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private UUID work;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private UUID complainant;
    private UUID respondent;
    private String rights;
    private String territory;

    @Column(name = "order_id")
    private @Nullable UUID order;

    private String claim;
    private String standing;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "answer_due")
    private Instant answerDue;

    private @Nullable String answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "decide_by")
    private @Nullable Instant decideBy;

    private boolean overdue;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private @Nullable String reasons;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "ruled_by_user")
    private @Nullable UUID ruledByUser;

    @Column(name = "ruled_by_party")
    private @Nullable UUID ruledByParty;

    @SuppressWarnings("NullAway.Init")
    protected Case() {}

    Case(CaseId id, Complaint complaint, PartyId complainant, Instant now, Instant answerDue) {
        this.id = id.value();
        this.state = CaseState.FILED;
        this.work = complaint.work().value();
        this.ground = complaint.ground();
        this.complainant = complainant.value();
        this.respondent = complaint.respondent().value();
        this.rights = complaint.rights().stream().sorted().map(Right::name).collect(Collectors.joining(","));
        this.territory = complaint.territory().toString();
        this.order = complaint.order() == null ? null : complaint.order().value();
        this.claim = complaint.claim();
        this.standing = complaint.standing();
        this.filedAt = now;
        this.answerDue = answerDue;
    }

    void notifyRespondent() {
        become(CaseState.NOTIFIED);
    }

    void answer(String text, Instant now, Instant decisionDue) {
        become(CaseState.ANSWERED);
        answer = text;
        answeredAt = now;
        decideBy = decisionDue;
    }

    void leaveUnanswered(Instant decisionDue) {
        become(CaseState.UNANSWERED);
        decideBy = decisionDue;
    }

    void runOver() {
        overdue = true;
    }

    void withdraw(Instant now) {
        become(CaseState.WITHDRAWN);
        closedAt = now;
    }

    void rule(Decision ruled, String because, Acting adjudicator, Instant now) {
        become(CaseState.RULED);
        decision = ruled;
        reasons = because;
        ruledByUser = adjudicator.user().value();
        ruledByParty = adjudicator.party().value();
        closedAt = now;
    }

    void requireOpen() {
        if (!state.isOpen()) {
            throw new CaseStateRefused(state);
        }
    }

    /** Both sides have been heard, or had the time to be. */
    void requireRipe() {
        if (!state.mayBecome(CaseState.RULED)) {
            throw new CaseStateRefused(state);
        }
    }

    CaseId id() {
        return new CaseId(id);
    }

    CaseState state() {
        return state;
    }

    WorkId work() {
        return new WorkId(work);
    }

    PartyId complainant() {
        return new PartyId(complainant);
    }

    PartyId respondent() {
        return new PartyId(respondent);
    }

    boolean hasSide(PartyId party) {
        return party.equals(complainant()) || party.equals(respondent());
    }

    Set<Right> rights() {
        return Arrays.stream(rights.split(",")).map(Right::valueOf).collect(Collectors.toSet());
    }

    Territory territory() {
        return Territory.of(territory);
    }

    @Nullable
    OrderId order() {
        return order == null ? null : new OrderId(order);
    }

    CaseView view() {
        return new CaseView(
                id(),
                state,
                work(),
                ground,
                complainant(),
                respondent(),
                rights(),
                territory(),
                order(),
                filedAt,
                answerDue,
                answeredAt,
                decideBy,
                overdue,
                decision,
                closedAt);
    }

    Said said() {
        return new Said(claim, standing, answer, reasons);
    }

    /** What anybody may know; the ground is part of it only once the case is decided. */
    CaseSummary summary() {
        boolean isRuled = state == CaseState.RULED;
        return new CaseSummary(
                id(), work(), state, filedAt, isRuled ? ground : null, decision, isRuled ? closedAt : null);
    }

    private void become(CaseState next) {
        if (!state.mayBecome(next)) {
            throw new CaseStateRefused(state);
        }
        state = next;
    }
}
