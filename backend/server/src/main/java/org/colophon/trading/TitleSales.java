package org.colophon.trading;

import java.time.Clock;
import java.util.Set;
import org.colophon.accounts.Parties;
import org.colophon.kernel.ActId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Acting;
import org.colophon.platform.WorkLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Transfers of title up to payment. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TitleSales implements Transfers {

    private final Orders orders;
    private final OrderNotes notes;
    private final OrderNews news;
    private final OrderConsents consents;
    private final SellersTitle title;
    private final Parties parties;
    private final OrderSettings settings;
    private final WorkLock works;
    private final Clock clock;

    TitleSales(
            Orders orders,
            OrderNotes notes,
            OrderNews news,
            OrderConsents consents,
            SellersTitle title,
            Parties parties,
            OrderSettings settings,
            WorkLock works,
            Clock clock) {
        this.orders = orders;
        this.notes = notes;
        this.news = news;
        this.consents = consents;
        this.title = title;
        this.parties = parties;
        this.settings = settings;
        this.works = works;
        this.clock = clock;
    }

    @Override
    public OrderView propose(TransferProposal proposal, Acting seller, ActId act) {
        if (!parties.exists(proposal.buyer())) {
            throw new TransferRefused("/buyer", "party-unknown");
        }
        works.lock(proposal.work());
        title.check(proposal, seller.party());
        Order order = add(proposal, seller.party());
        OrderTerms terms = OrderTerms.of(proposal.rights(), proposal.territory(), proposal.share(), proposal.price());
        news.placed(order, notes.keep(order.id(), terms), seller, act);
        consents.give(order, seller, act);
        Set<PartyId> missing = consents.missing(order, terms);
        notes.askCoOwners(order.id(), missing);
        news.consentAsked(order, missing);
        return order.view();
    }

    @Override
    public OrderView accept(OrderId id, Acting buyer, ActId act) {
        Order order = orders.lock(id);
        order.accept();
        news.accepted(order, buyer, act);
        return order.view();
    }

    @Override
    public OrderView consent(OrderId id, Acting coOwner, ActId act) {
        Order order = orders.lock(id);
        if (!order.state().isBeforePayment()) {
            throw new OrderStateRefused(order.state());
        }
        consents.give(order, coOwner, act);
        notes.step(id, Step.What.CONSENTED, coOwner, act);
        return order.view();
    }

    private Order add(TransferProposal proposal, PartyId seller) {
        Bargain bargain =
                new Bargain(proposal.work(), seller, proposal.buyer(), proposal.price(), settings.feeBasisPoints());
        Order order = Order.ofTransfer(OrderId.next(clock), bargain, clock.instant());
        orders.add(order);
        return order;
    }
}
