package org.colophon.trading;

import java.time.Clock;
import org.colophon.kernel.ActId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.OrderId;
import org.colophon.licensing.OfferUnknown;
import org.colophon.licensing.OfferView;
import org.colophon.licensing.Offers;
import org.colophon.platform.Acting;
import org.colophon.platform.WorkLock;
import org.colophon.works.Visibilities;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Orders from offers; the price is the offer version's, whatever the request says. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LicenceOrders implements OrderPlacement {

    private final Offers offers;
    private final Visibilities visibilities;
    private final Orders orders;
    private final OrderNotes notes;
    private final OrderNews news;
    private final Delivery delivery;
    private final OrderSettings settings;
    private final WorkLock works;
    private final Clock clock;

    LicenceOrders(
            Offers offers,
            Visibilities visibilities,
            Orders orders,
            OrderNotes notes,
            OrderNews news,
            Delivery delivery,
            OrderSettings settings,
            WorkLock works,
            Clock clock) {
        this.offers = offers;
        this.visibilities = visibilities;
        this.orders = orders;
        this.notes = notes;
        this.news = news;
        this.delivery = delivery;
        this.settings = settings;
        this.works = works;
        this.clock = clock;
    }

    @Override
    public OrderView place(OfferId id, int version, Money seenPrice, Acting buyer, ActId act) {
        works.lock(offers.version(id, version).work());
        OfferView offer = offers.version(id, version);
        requireVisible(offer, buyer);
        check(offer, seenPrice, buyer);
        Bargain bargain = new Bargain(
                offer.work(), offer.offeror(), buyer.party(), offer.terms().price(), settings.feeBasisPoints());
        Order order = Order.ofLicence(OrderId.next(clock), bargain, id, version, clock.instant());
        orders.add(order);
        String written = notes.keep(order.id(), OrderTerms.of(offer.terms()));
        news.placed(order, written, buyer, act);
        if (order.price().isZero()) {
            giveAway(order, buyer, act);
        }
        return order.view();
    }

    /** Whoever may not read the offer learns neither its price nor, by an order, the title of the work. */
    private void requireVisible(OfferView offer, Acting buyer) {
        if (!visibilities.showsFacts(offer.work(), buyer)) {
            throw new OfferUnknown();
        }
    }

    private void check(OfferView offer, Money seenPrice, Acting buyer) {
        if (!offer.terms().price().equals(seenPrice)) {
            throw new PriceChanged(offer.terms().price());
        }
        if (!offer.isOpen()) {
            throw new OfferNotOpen();
        }
        if (offer.licensors().contains(buyer.party())) {
            throw new BuyerIsSeller();
        }
    }

    private void giveAway(Order order, Acting buyer, ActId act) {
        order.pay(clock.instant());
        orders.flush();
        news.paid(order, buyer, act);
        delivery.deliver(order, act);
    }
}
