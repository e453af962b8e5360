package org.colophon.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colophon.rights.TitleBench.COPYING;
import static org.colophon.rights.TitleBench.START;
import static org.colophon.rights.TitleBench.owner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Slice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TitleTest
class AssignmentsTest {

    private static final LocalDate LATER = START.plusYears(1);

    @Autowired
    TitleBench bench;

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
    void move_a_share_of_some_rights_in_some_countries_for_some_years_and_nothing_else() {
        bench.assign(work, owner, buyer, COPYING, "CN+DE", new Period(LATER, LATER.plusYears(2)), "1/3");
        assertThat(shares(Right.REPRODUCTION, "CN", LATER))
                .containsOnly(Map.entry(owner, Share.of("2/3")), Map.entry(buyer, Share.of("1/3")));
        assertThat(shares(Right.REPRODUCTION, "CN", START)).containsOnly(Map.entry(owner, Share.ONE));
        assertThat(shares(Right.REPRODUCTION, "CN", LATER.plusYears(2))).containsOnly(Map.entry(owner, Share.ONE));
        assertThat(shares(Right.REPRODUCTION, "US", LATER)).containsOnly(Map.entry(owner, Share.ONE));
        assertThat(shares(Right.ADAPTATION, "CN", LATER)).containsOnly(Map.entry(owner, Share.ONE));
    }

    @Test
    void are_instruments_in_the_chain() {
        bench.assign(work, owner, buyer, COPYING, "WORLD", Period.from(START), "1");
        List<Instrument> chain = bench.titles.chain(work);
        assertThat(chain)
                .map(Instrument::kind)
                .containsExactly(InstrumentKind.FIRST_OWNERSHIP, InstrumentKind.ASSIGNMENT);
        assertThat(chain.getLast().to()).isEqualTo(buyer);
        assertThat(chain.getLast().share()).isEqualTo(Share.ONE);
    }

    @Test
    void draw_from_several_entries_until_the_share_is_complete() {
        PartyId third = bench.somebody();
        bench.assign(work, owner, buyer, COPYING, "WORLD", Period.from(START), "1/3");
        UUID consented = UUID.randomUUID();
        bench.consent(work, ConsentKind.TRANSFER, consented, buyer);
        bench.assign(work, owner, buyer, COPYING, "CN", Period.from(START), "1/3", consented);
        bench.consent(work, ConsentKind.TRANSFER, consented, owner);
        bench.assign(work, buyer, third, COPYING, "CN", Period.from(START), "1/2", consented);
        assertThat(shares(Right.REPRODUCTION, "CN", START))
                .containsOnly(
                        Map.entry(owner, Share.of("1/3")),
                        Map.entry(buyer, Share.of("1/6")),
                        Map.entry(third, Share.of("1/2")));
    }

    @Test
    void need_every_co_owners_consent_to_this_very_act() {
        WorkId joint = bench.work(owner(owner, "1/2"), owner(buyer, "1/2"));
        UUID subject = UUID.randomUUID();
        bench.consent(joint, ConsentKind.TRANSFER, UUID.randomUUID(), buyer);
        assertThatThrownBy(() ->
                        bench.assign(joint, owner, bench.somebody(), COPYING, "CN", Period.from(START), "1/2", subject))
                .isInstanceOfSatisfying(
                        ConsentMissing.class,
                        refusal -> assertThat(refusal.missing()).containsExactly(buyer));
        bench.consent(joint, ConsentKind.TRANSFER, subject, buyer);
        bench.assign(joint, owner, bench.somebody(), COPYING, "CN", Period.from(START), "1/2", subject);
        assertThat(bench.owners.of(joint)).hasSize(3);
    }

    @Test
    void take_no_more_than_there_is() {
        bench.assign(work, owner, buyer, COPYING, "CN", Period.from(START), "2/3");
        String before = bench.everything();
        assertThatThrownBy(() -> bench.assign(work, owner, buyer, COPYING, "WORLD", Period.from(START), "1/2"))
                .isInstanceOf(TitleNotCovered.class);
        assertThatThrownBy(() -> bench.assign(work, owner, buyer, Set.of(Right.RENTAL), "US", Period.from(START), "1"))
                .isInstanceOf(TitleNotCovered.class);
        assertThatThrownBy(() -> bench.assign(work, owner, buyer, COPYING, "US", Period.from(START.minusYears(1)), "1"))
                .isInstanceOf(TitleNotCovered.class);
        assertThat(bench.everything()).isEqualTo(before);
    }

    @Test
    void never_move_a_moral_right() {
        assertThatThrownBy(() ->
                        bench.assign(work, owner, buyer, Set.of(Right.ATTRIBUTION), "WORLD", Period.from(START), "1"))
                .isInstanceOf(MoralRightStays.class);
        bench.assign(work, owner, buyer, COPYING, "WORLD", Period.from(START), "1");
        assertThat(bench.titles.authors(work)).containsExactly(owner);
    }

    @Test
    void are_stopped_by_a_hold_on_what_they_move_and_by_no_other() {
        bench.hold(work, owner, Set.of(Right.REPRODUCTION), "CN");
        assertThatThrownBy(() -> bench.assign(work, owner, buyer, COPYING, "WORLD", Period.from(START), "1"))
                .isInstanceOf(InterestHeld.class);
        bench.assign(work, owner, buyer, COPYING, "WORLD-CN", Period.from(START), "1");
        bench.assign(work, owner, buyer, Set.of(Right.DISTRIBUTION), "CN", Period.from(START), "1");
        assertThat(bench.holds.blocks(work, owner, COPYING, Territory.of("CN"))).isTrue();
        assertThat(bench.holds.blocks(work, buyer, COPYING, Territory.of("CN"))).isFalse();
    }

    @Test
    void refuse_shares_finer_than_the_register_keeps() {
        bench.assign(work, owner, buyer, COPYING, "WORLD", Period.from(START), "1/999999937");
        UUID consented = UUID.randomUUID();
        bench.consent(work, ConsentKind.TRANSFER, consented, buyer);
        assertThatThrownBy(() -> bench.assign(
                        work, owner, buyer, COPYING, "WORLD", Period.from(START), "1/999999929", consented))
                .isInstanceOf(TitleTooFine.class);
    }

    @Test
    void by_a_ruling_reach_into_the_past_and_leave_what_the_register_said() {
        Instant before = bench.knownAt(work);
        bench.reassign(work, owner, buyer, Right.economic(), "WORLD", null, "1/2");
        Instant after = bench.knownAt(work);
        assertThat(bench.titles.standing(work, new AsOf(START, before)))
                .allMatch(interest ->
                        interest.holder().equals(owner) && interest.share().equals(Share.ONE))
                .isNotEmpty();
        assertThat(bench.titles.standing(work, new AsOf(START, after)))
                .extracting(Interest::holder)
                .contains(owner, buyer);
        assertThat(bench.titles.standing(work, new AsOf(START, before.minusMillis(1))))
                .isEmpty();
    }

    @Test
    void by_a_ruling_need_nobodys_consent_and_pass_holds() {
        bench.hold(work, null, COPYING, "WORLD");
        bench.reassign(work, owner, buyer, COPYING, "WORLD", LATER, "1");
        assertThat(shares(Right.REPRODUCTION, "FR", LATER)).containsOnly(Map.entry(buyer, Share.ONE));
        assertThat(shares(Right.REPRODUCTION, "FR", START)).containsOnly(Map.entry(owner, Share.ONE));
    }

    @Test
    void share_income_by_right_and_country_where_the_shares_differ() {
        bench.assign(work, owner, buyer, Set.of(Right.REPRODUCTION), "CN", Period.from(START), "1");
        assertThat(bench.owners.sharesOf(work, COPYING, Territory.of("CN+DE"), START))
                .containsOnly(Map.entry(owner, Share.of("3/4")), Map.entry(buyer, Share.of("1/4")));
    }

    @Test
    void list_the_works_of_an_owner_page_by_page_the_newest_first() {
        WorkId second = bench.work(owner(owner, "1"));
        WorkId third = bench.work(owner(owner, "1/2"), owner(buyer, "1/2"));
        assertThat(bench.owners.worksOf(owner, Slice.first(2)).items()).containsExactly(third, second);
        String next = java.util.Objects.requireNonNull(
                bench.owners.worksOf(owner, Slice.first(2)).next());
        assertThat(bench.owners.worksOf(owner, Slice.after(2, next)).items()).containsExactly(work);
    }

    private Map<PartyId, Share> shares(Right right, String country, LocalDate day) {
        return bench.owners.sharesOf(work, Set.of(right), Territory.of(country), day);
    }
}
