package org.colophon.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.kernel.ActId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Escrow on the ledger. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EscrowBook implements Escrow {

    private final EscrowRows escrows;
    private final Ledger ledger;
    private final PaymentReturns returns;
    private final ApplicationEventPublisher events;

    EscrowBook(EscrowRows escrows, Ledger ledger, PaymentReturns returns, ApplicationEventPublisher events) {
        this.escrows = escrows;
        this.ledger = ledger;
        this.returns = returns;
        this.events = events;
    }

    @Override
    public EscrowView open(OrderId order, WorkId work, PartyId payer, PartyId seller, Money amount) {
        EscrowRow wanted = new EscrowRow(order, work, payer, seller, amount, EscrowState.OPEN);
        escrows.addOnce(wanted, ledger.id(wanted.account()));
        EscrowRow row = lock(order);
        if (!row.hasTermsOf(wanted)) {
            throw new IllegalStateException("The escrow of order " + order + " was opened with other terms.");
        }
        return view(row);
    }

    @Override
    public void release(OrderId order, List<Payee> payees, Money fee, Acting by, ActId act) {
        EscrowRow row = lock(order);
        require(row, payees.stream().map(Payee::amount).reduce(fee, Money::plus));
        List<Posting> postings = new ArrayList<>();
        postings.add(new Posting(row.account(), row.amount().negated()));
        payees.forEach(payee -> postings.add(new Posting(Account.of(payee.party(), fee.currency()), payee.amount())));
        postings.add(new Posting(Account.fee(order, fee.currency()), fee));
        ledger.post(new Journal(JournalKind.RELEASE, act, order, null, postings));
        escrows.move(order, EscrowState.RELEASED);
        events.publishEvent(new EscrowReleased(act, by, order, row.work(), payees, fee));
    }

    @Override
    public void refund(OrderId order, Money amount, Acting by, ActId act) {
        EscrowRow row = lock(order);
        require(row, amount);
        ledger.post(Journal.move(JournalKind.REFUND, act, order, null, row.account(), row.payerAccount(), amount));
        escrows.move(order, EscrowState.REFUNDED);
        returns.giveBack(order);
    }

    @Override
    public EscrowView of(OrderId order) {
        return find(order).orElseThrow(() -> new IllegalStateException("Order " + order + " has no escrow."));
    }

    @Override
    public Optional<EscrowView> find(OrderId order) {
        return escrows.find(order).map(this::view);
    }

    private EscrowRow lock(OrderId order) {
        return escrows.lock(order).orElseThrow(() -> new IllegalStateException("Order " + order + " has no escrow."));
    }

    private void require(EscrowRow row, Money amount) {
        if (row.state() != EscrowState.FUNDED || !ledger.balance(row.account()).equals(amount)) {
            throw new EscrowNotHeld();
        }
    }

    private EscrowView view(EscrowRow row) {
        return row.view(ledger.balance(row.account()));
    }
}
