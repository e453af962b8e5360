package org.colophon.licensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colophon.rights.TitleBench.owner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.machine.OdrlPolicies;
import org.colophon.platform.Slice;
import org.colophon.rights.AsOf;
import org.colophon.rights.GrantConflict;
import org.colophon.rights.Interest;
import org.colophon.rights.TitleNotCovered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class LicencesTest extends LicensingTest {

    @Autowired
    OdrlPolicies policies;

    @Autowired
    JdbcClient database;

    private PartyId owner;
    private PartyId buyer;
    private WorkId work;

    @BeforeEach
    void a_work_with_one_owner() {
        owner = bench.somebody();
        buyer = bench.somebody();
        work = bench.work(owner(owner, "1"));
    }

    @Test
    void keep_the_version_and_the_title_entries_that_they_rely_on() {
        OfferView first = offer(work, owner, terms(false));
        revise(first.id(), owner, terms(false, "CN", Right.REPRODUCTION));
        List<Interest> relied = bench.titles.standing(work, new AsOf(today(), clock.instant()));
        LicenceView licence = take(first, buyer);
        assertThat(licence.terms()).isEqualTo(first.terms());
        assertThat(licence.offerVersion()).isEqualTo(1);
        assertThat(licence.period()).isEqualTo(new Period(today(), today().plusMonths(12)));
        assertThat(licence.titleEntriesReliedOn())
                .containsExactly(relied.getFirst().id());
        assertThat(licences.licensed(buyer, work)).isTrue();
    }

    @Test
    void run_on_against_a_new_owner() {
        LicenceView licence = take(offer(work, owner, terms(false)), buyer);
        bench.assign(work, owner, bench.somebody(), Set.of(Right.REPRODUCTION), "WORLD", Period.from(today()), "1");
        assertThat(licences.of(licence.id()).isActive()).isTrue();
    }

    @Test
    void are_honoured_for_an_order_of_an_offer_that_was_withdrawn_since() {
        OfferView offer = offer(work, owner, terms(false));
        withdraw(offer.id(), owner);
        assertThat(take(offer, buyer).isActive()).isTrue();
    }

    @Test
    void are_refused_where_the_offeror_sold_the_title_meanwhile() {
        OfferView offer = offer(work, owner, terms(false));
        bench.assign(work, owner, bench.somebody(), Set.of(Right.REPRODUCTION), "WORLD", Period.from(today()), "1");
        assertThatThrownBy(() -> take(offer, buyer)).isInstanceOf(TitleNotCovered.class);
    }

    @Test
    void of_an_exclusive_kind_close_the_offers_beside_them_until_they_end() {
        OfferView exclusive = offer(work, owner, terms(true));
        OfferView beside = offer(work, owner, terms(false));
        LicenceView licence = take(exclusive, buyer);
        assertThat(offers.current(beside.id()).pausedBecause()).isEqualTo(PauseReason.GRANTED_ALREADY);
        assertThatThrownBy(() -> take(beside, bench.somebody())).isInstanceOf(GrantConflict.class);
        terminate(licence.id());
        assertThat(licences.of(licence.id()).state()).isEqualTo(LicenceState.TERMINATED);
        assertThat(licences.licensed(buyer, work)).isFalse();
        assertThat(take(beside, bench.somebody()).isActive()).isTrue();
    }

    @Test
    void of_an_exclusive_kind_go_to_one_of_many_who_ask_at_once() throws Exception {
        OfferView offer = offer(work, owner, terms(true));
        List<Future<Boolean>> asked = new ArrayList<>();
        try (ExecutorService buyers = Executors.newFixedThreadPool(32)) {
            for (int i = 0; i < 64; i++) {
                asked.add(buyers.submit(() -> took(offer)));
            }
        }
        int won = 0;
        for (Future<Boolean> result : asked) {
            won += result.get() ? 1 : 0;
        }
        assertThat(won).isOne();
    }

    private boolean took(OfferView offer) {
        try {
            return take(offer, bench.somebody()).isActive();
        } catch (GrantConflict refused) {
            return false;
        }
    }

    @Test
    void are_found_by_a_number_however_it_is_written_and_by_no_other() {
        LicenceView licence = take(offer(work, owner, terms(false)), buyer);
        String number = licence.number();
        assertThat(licences.byNumber(number.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .contains(licence);
        char last = number.charAt(number.length() - 1);
        String wrong = number.substring(0, number.length() - 1) + (last == '7' ? '8' : '7');
        assertThat(licences.byNumber(wrong)).isEmpty();
    }

    @Test
    void are_listed_for_both_sides() {
        LicenceView licence = take(offer(work, owner, terms(false)), buyer);
        assertThat(licences.ofLicensee(buyer, Slice.first(10)).items()).containsExactly(licence);
        assertThat(licences.ofLicensor(owner, Slice.first(10)).items()).containsExactly(licence);
        assertThat(licences.ofLicensee(owner, Slice.first(10)).items()).isEmpty();
    }

    @Test
    void cannot_be_changed_by_the_applications_role() {
        take(offer(work, owner, terms(false)), buyer);
        assertThatThrownBy(() -> database.sql("update licensing.licence set licensee = gen_random_uuid()")
                        .update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() ->
                        database.sql("delete from licensing.offer_version").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void read_as_policies_whose_rules_all_name_their_parties_and_target() {
        LicenceView licence = take(offer(work, owner, terms(true)), buyer);
        Map<String, Object> agreement = policies.of(licence);
        assertThat(agreement).containsEntry("@type", List.of("Agreement", "Policy"));
        assertThat(rules(agreement, "permission")).hasSize(2);
        assertThat(rules(agreement, "prohibition")).hasSize(4);
        for (String kind : List.of("permission", "prohibition")) {
            assertThat(rules(agreement, kind))
                    .allSatisfy(
                            rule -> assertThat(rule).containsKeys("@type", "target", "assigner", "assignee", "action"));
        }
    }

    @Test
    void permit_training_only_where_it_was_granted() {
        Terms plain = terms(false);
        Terms training = new Terms(
                plain.rights(),
                false,
                plain.territory(),
                12,
                null,
                Set.of(),
                Set.of(),
                true,
                false,
                true,
                plain.price());
        Map<String, Object> policy = policies.of(offer(work, owner, training));
        assertThat(rules(policy, "permission"))
                .extracting(rule -> rule.get("action"))
                .contains("cr:trainModel");
        assertThat(rules(policy, "prohibition"))
                .extracting(rule -> rule.get("action"))
                .containsExactly("cr:augmentModel");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rules(Map<String, Object> policy, String kind) {
        return (List<Map<String, Object>>) java.util.Objects.requireNonNull(policy.get(kind));
    }
}
