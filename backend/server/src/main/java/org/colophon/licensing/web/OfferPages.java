package org.colophon.licensing.web;

import java.util.Map;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.OfferUnknown;
import org.colophon.licensing.OfferView;
import org.colophon.licensing.Offers;
import org.colophon.licensing.machine.OdrlPolicies;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.PageOf;
import org.colophon.platform.SignInRequired;
import org.colophon.platform.Slice;
import org.colophon.platform.Who;
import org.colophon.works.Visibilities;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Offers, for people and for machines: of works whose facts the reader may see, and one's own. */
@RestController
class OfferPages {

    private final Offers offers;
    private final LicensingPages pages;
    private final OdrlPolicies policies;
    private final Visibilities visibilities;

    OfferPages(Offers offers, LicensingPages pages, OdrlPolicies policies, Visibilities visibilities) {
        this.offers = offers;
        this.pages = pages;
        this.policies = policies;
        this.visibilities = visibilities;
    }

    /** One's own offers, or those of a work. */
    @GetMapping("/api/offers")
    @Allowed(act = "offer.list", value = Who.ANYONE)
    PageOf<OfferResponse> list(
            @RequestParam(required = false) @Nullable WorkId work,
            @RequestParam(defaultValue = "false") boolean mine,
            @Nullable Acting reader,
            Slice slice) {
        if (mine) {
            return mine(reader, slice);
        }
        if (work == null) {
            throw new OfferListUnclear();
        }
        visibilities.requireFacts(work, reader);
        return new PageOf<>(pages.offers(offers.ofWork(work)), null);
    }

    @GetMapping("/api/offers/{offer}")
    @Allowed(act = "offer.read", value = Who.ANYONE)
    OfferResponse offer(
            @PathVariable OfferId offer,
            @RequestParam(required = false) @Nullable Integer version,
            @Nullable Acting reader) {
        return pages.of(readable(offer, version, reader));
    }

    @GetMapping(path = "/api/offers/{offer}/terms", produces = "application/ld+json")
    @Allowed(act = "offer.read", value = Who.ANYONE)
    Map<String, Object> terms(
            @PathVariable OfferId offer,
            @RequestParam(required = false) @Nullable Integer version,
            @Nullable Acting reader) {
        return policies.of(readable(offer, version, reader));
    }

    private PageOf<OfferResponse> mine(@Nullable Acting reader, Slice slice) {
        if (reader == null) {
            throw new SignInRequired();
        }
        PageOf<OfferView> page = offers.ofOfferor(reader.party(), slice);
        return new PageOf<>(pages.offers(page.items()), page.next());
    }

    private OfferView readable(OfferId id, @Nullable Integer version, @Nullable Acting reader) {
        OfferView offer = version == null ? offers.current(id) : offers.version(id, version);
        boolean isOwn = reader != null && reader.party().equals(offer.offeror());
        if (!isOwn && !visibilities.showsFacts(offer.work(), reader)) {
            throw new OfferUnknown();
        }
        return offer;
    }
}
