package org.colophon.licensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colophon.rights.TitleBench.owner;

import java.util.List;
import java.util.Set;
import org.colophon.kernel.HoldId;
import org.colophon.kernel.Money;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Refusal;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.rights.ConsentKind;
import org.colophon.rights.InterestHeld;
import org.colophon.rights.TitleNotCovered;
import org.colophon.rights.TitleUnknown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OffersTest extends LicensingTest {

    private PartyId owner;
    private PartyId other;
    private WorkId work;

    @BeforeEach
    void a_work_with_one_owner() {
        owner = bench.somebody();
        other = bench.somebody();
        work = bench.work(owner(owner, "1"));
    }

    @Test
    void can_be_taken_once_published() {
        OfferView offer = offer(work, owner, terms(false));
        assertThat(offer.isOpen()).isTrue();
        assertThat(offers.ofWork(work)).containsExactly(offer);
        assertThat(offers.onOffer(List.of(work))).containsExactly(work);
    }

    @Test
    void are_refused_to_whoever_does_not_own_the_work() {
        assertThatThrownBy(() -> offer(work, other, terms(false))).isInstanceOf(TitleUnknown.class);
    }

    @Test
    void never_offer_a_moral_right_or_one_that_the_category_does_not_know() {
        assertThatThrownBy(() -> offer(work, owner, terms(false, "WORLD", Right.ATTRIBUTION, Right.RENTAL)))
                .isInstanceOfSatisfying(
                        TermsRefused.class,
                        refusal -> assertThat(refusal.fields())
                                .map(Refusal.Field::code)
                                .containsExactlyInAnyOrder("moral-right-stays", "right-not-in-category"));
        assertThat(offers.ofWork(work)).isEmpty();
    }

    @Test
    void name_every_wrong_field_of_the_terms() {
        Terms wrong = new Terms(
                Set.of(),
                false,
                Territory.WORLD,
                null,
                today(),
                Set.of("lower case"),
                Set.of(),
                false,
                false,
                true,
                Money.of("CNY", -1));
        assertThatThrownBy(() -> offer(work, owner, wrong))
                .isInstanceOfSatisfying(
                        TermsRefused.class,
                        refusal -> assertThat(refusal.fields())
                                .map(Refusal.Field::pointer)
                                .containsExactlyInAnyOrder(
                                        "/terms/rights", "/terms/until", "/terms/media", "/terms/price"));
    }

    @Test
    void offer_only_what_the_title_covers() {
        bench.assign(
                work,
                owner,
                other,
                Right.economicOf(org.colophon.kernel.WorkCategory.PHOTOGRAPH),
                "DE",
                Period.from(today()),
                "1");
        assertThatThrownBy(() -> offer(work, owner, terms(false, "WORLD", Right.REPRODUCTION)))
                .isInstanceOf(TitleNotCovered.class);
        assertThat(offer(work, owner, terms(false, "WORLD-DE", Right.REPRODUCTION))
                        .isOpen())
                .isTrue();
    }

    @Test
    void are_refused_for_what_is_held() {
        bench.hold(work, owner, Set.of(Right.REPRODUCTION), "CN");
        assertThatThrownBy(() -> offer(work, owner, terms(false))).isInstanceOf(InterestHeld.class);
        assertThat(offer(work, owner, terms(false, "DE", Right.REPRODUCTION)).isOpen())
                .isTrue();
    }

    @Test
    void pause_with_a_hold_on_what_they_offer_and_resume_when_it_is_lifted() {
        OfferView offer = offer(work, owner, terms(false));
        OfferView untouched = offer(work, owner, terms(false, "US", Right.REPRODUCTION));
        HoldId hold = bench.hold(work, owner, Set.of(Right.REPRODUCTION), "CN");
        assertThat(offers.current(offer.id()).state()).isEqualTo(OfferState.PAUSED);
        assertThat(offers.current(offer.id()).pausedBecause()).isEqualTo(PauseReason.ON_HOLD);
        assertThat(offers.current(untouched.id()).isOpen()).isTrue();
        bench.lift(hold);
        assertThat(offers.current(offer.id()).isOpen()).isTrue();
    }

    @Test
    void pause_when_the_offeror_no_longer_holds_what_they_offer() {
        OfferView offer = offer(work, owner, terms(false));
        bench.assign(work, owner, other, Set.of(Right.REPRODUCTION), "WORLD", Period.from(today()), "1");
        assertThat(offers.current(offer.id()).pausedBecause()).isEqualTo(PauseReason.TITLE_CHANGED);
        assertThat(offers.onOffer(List.of(work))).isEmpty();
    }

    @Test
    void of_an_exclusive_licence_wait_for_every_co_owner() {
        WorkId joint = bench.work(owner(owner, "1/2"), owner(other, "1/2"));
        OfferView offer = offer(joint, owner, terms(true));
        assertThat(offer.pausedBecause()).isEqualTo(PauseReason.CONSENT_MISSING);
        assertThat(offer.missingConsents()).containsExactly(other);
        bench.consent(joint, ConsentKind.EXCLUSIVE_LICENCE, offer.consentSubject(), other);
        assertThat(offers.current(offer.id()).isOpen()).isTrue();
        assertThat(take(offer, bench.somebody()).licensors()).containsExactlyInAnyOrder(owner, other);
    }

    @Test
    void ask_for_new_consents_to_new_terms() {
        WorkId joint = bench.work(owner(owner, "1/2"), owner(other, "1/2"));
        OfferView offer = offer(joint, owner, terms(true));
        bench.consent(joint, ConsentKind.EXCLUSIVE_LICENCE, offer.consentSubject(), other);
        OfferView revised = revise(offer.id(), owner, terms(true, "CN", Right.REPRODUCTION));
        assertThat(revised.missingConsents()).containsExactly(other);
    }

    @Test
    void of_a_non_exclusive_licence_need_no_co_owner() {
        WorkId joint = bench.work(owner(owner, "1/2"), owner(other, "1/2"));
        assertThat(offer(joint, owner, terms(false)).isOpen()).isTrue();
    }

    @Test
    void keep_their_old_versions() {
        OfferView first = offer(work, owner, terms(false));
        OfferView second = revise(first.id(), owner, terms(false, "CN", Right.REPRODUCTION));
        assertThat(second.version()).isEqualTo(2);
        assertThat(offers.version(first.id(), 1).terms()).isEqualTo(first.terms());
        assertThat(offers.version(first.id(), 1).isOpen()).isFalse();
        assertThat(offers.current(first.id()).terms()).isEqualTo(second.terms());
    }

    @Test
    void stay_withdrawn() {
        OfferView offer = offer(work, owner, terms(false));
        assertThat(withdraw(offer.id(), owner).state()).isEqualTo(OfferState.WITHDRAWN);
        HoldId hold = bench.hold(work, owner, Set.of(Right.REPRODUCTION), "CN");
        bench.lift(hold);
        assertThat(offers.current(offer.id()).state()).isEqualTo(OfferState.WITHDRAWN);
        assertThatThrownBy(() -> revise(offer.id(), owner, terms(false))).isInstanceOf(OfferClosed.class);
        assertThatThrownBy(() -> withdraw(offer.id(), owner)).isInstanceOf(OfferClosed.class);
    }

    @Test
    void are_nobody_elses_to_change() {
        OfferView offer = offer(work, owner, terms(false));
        assertThatThrownBy(() -> withdraw(offer.id(), other)).isInstanceOf(OfferUnknown.class);
    }
}
