package org.colophon.licensing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.colophon.kernel.ActId;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.OfferPublication;
import org.colophon.licensing.Terms;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.Call;
import org.colophon.platform.Who;
import org.colophon.trail.Acts;
import org.colophon.trail.Recorded;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an offeror does. */
@RestController
class OfferActs {

    private final Acts acts;
    private final OfferPublication publication;
    private final LicensingPages pages;
    private final Clock clock;

    OfferActs(Acts acts, OfferPublication publication, LicensingPages pages, Clock clock) {
        this.acts = acts;
        this.publication = publication;
        this.pages = pages;
        this.clock = clock;
    }

    record NewOffer(@NotNull WorkId work, @NotNull @Valid TermsRequest terms) {}

    record NewVersion(@NotNull @Valid TermsRequest terms) {}

    /** The body of a withdrawal, of which only who and which offer matter. */
    record Withdrawal(OfferId offer) {}

    @PostMapping("/api/offers")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(act = "offer.publish", value = Who.SIGNED_IN)
    Recorded<OfferResponse> publish(@Valid @RequestBody NewOffer request, Call call) {
        Acting by = call.acting();
        Terms terms = request.terms().terms();
        return acts.perform(
                call,
                request,
                OfferResponse.class,
                () -> pages.of(publication.publish(request.work(), terms, by, ActId.next(clock))));
    }

    @PostMapping("/api/offers/{offer}/versions")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(act = "offer.publish", value = Who.PARTY, object = "offer", being = "offeror")
    Recorded<OfferResponse> revise(@PathVariable OfferId offer, @Valid @RequestBody NewVersion request, Call call) {
        Acting by = call.acting();
        Terms terms = request.terms().terms();
        return acts.perform(
                call,
                request,
                OfferResponse.class,
                () -> pages.of(publication.revise(offer, terms, by, ActId.next(clock))));
    }

    @PostMapping("/api/offers/{offer}/withdrawal")
    @Allowed(act = "offer.withdraw", value = Who.PARTY, object = "offer", being = "offeror")
    Recorded<OfferResponse> withdraw(@PathVariable OfferId offer, Call call) {
        Acting by = call.acting();
        return acts.perform(
                call,
                new Withdrawal(offer),
                OfferResponse.class,
                () -> pages.of(publication.withdraw(offer, by, ActId.next(clock))));
    }
}
