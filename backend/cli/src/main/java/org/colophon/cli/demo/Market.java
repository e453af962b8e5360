package org.colophon.cli.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.cli.http.Session;
import org.colophon.kernel.Right;
import org.colophon.kernel.WorkCategory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Title is assigned, licences are offered, ordered and granted, title is sold. */
final class Market {

    private final Story story;
    private final Troupe troupe;
    private final Notebook notes;
    private final Payments payments;

    Market(Story story, Troupe troupe, Notebook notes) {
        this.story = story;
        this.troupe = troupe;
        this.notes = notes;
        this.payments = new Payments(troupe, notes);
    }

    void tell(Gift gift) {
        troupe.of(gift.from())
                .post(
                        "/api/works/" + notes.of("work/" + gift.work()) + "/assignments",
                        Map.of(
                                "to", troupe.party(gift.to()),
                                "rights", rights(gift.work(), gift.rights()),
                                "territory", gift.territory(),
                                "share", gift.share()));
        notes.note("gift/" + gift.key(), "told");
    }

    void tell(Offer offer) {
        offer.waitsFor().forEach(notes::of);
        Session offeror = troupe.of(offer.by());
        JsonNode first = offeror.post(
                "/api/offers",
                Map.of(
                        "work",
                        notes.of("work/" + offer.work()),
                        "terms",
                        offer.terms(offer.prices().getFirst())));
        String id = first.at("/result/id").asString();
        for (String price : offer.laterPrices()) {
            offeror.post("/api/offers/" + id + "/versions", Map.of("terms", offer.terms(price)));
        }
        if (offer.isWithdrawn()) {
            offeror.post("/api/offers/" + id + "/withdrawal", Map.of());
        }
        notes.note("offer/" + offer.key(), id);
    }

    void tell(Purchase purchase) {
        Offer offer = story.offers().stream()
                .filter(each -> each.key().equals(purchase.offer()))
                .findFirst()
                .orElseThrow();
        Session buyer = troupe.of(purchase.by());
        JsonNode placed = buyer.post(
                "/api/orders",
                Map.of(
                        "offer", notes.of("offer/" + purchase.offer()),
                        "version", offer.prices().size(),
                        "seenPrice", Price.of(offer.prices().getLast())));
        String order = placed.at("/result/id").asString();
        purchase.steps()
                .forEach(
                        step -> payments.take(step, order, buyer, offer.prices().getLast()));
        notes.note("order/" + purchase.key(), order);
    }

    void tell(Sale sale) {
        sale.waitsFor().forEach(notes::of);
        Session seller = troupe.of(sale.by());
        JsonNode proposed = seller.post(
                "/api/transfers",
                Map.of(
                        "work", notes.of("work/" + sale.work()),
                        "buyer", troupe.party(sale.buyer()),
                        "rights", rights(sale.work(), sale.rights()),
                        "territory", sale.territory(),
                        "share", sale.share(),
                        "price", Price.of(sale.price())));
        String order = proposed.at("/result/id").asString();
        for (String coOwner : sale.consents()) {
            troupe.of(coOwner).post("/api/orders/" + order + "/consent", Map.of());
        }
        Session buyer = troupe.of(sale.buyer());
        sale.steps().forEach(step -> payments.take(step, order, buyer, sale.price()));
        notes.note("order/" + sale.key(), order);
    }

    /** Those named or, where none is, all economic rights that a work of this category has. */
    List<String> rights(String work, @Nullable List<String> named) {
        return named != null
                ? named
                : Right.economicOf(WorkCategory.valueOf(story.work(work).category())).stream()
                        .map(Right::name)
                        .collect(Collectors.toList());
    }
}
