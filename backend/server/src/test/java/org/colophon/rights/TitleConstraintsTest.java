package org.colophon.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colophon.rights.TitleBench.COPYING;
import static org.colophon.rights.TitleBench.START;
import static org.colophon.rights.TitleBench.owner;

import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.HoldId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.WorkId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What the application's own role cannot do to title, however wrong the application is. */
@TitleTest
class TitleConstraintsTest {

    @Autowired
    TitleBench bench;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

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
    void runs_as_the_applications_role() {
        assertThat(database.sql("select current_user").query(String.class).single())
                .isEqualTo("colophon_app");
    }

    @Test
    void refuses_shares_that_add_up_to_more_than_one() {
        refused("shares do not add up", this::moveOn, () -> insertInterest(other, 1, 2, "{[0,1000)}"));
    }

    @Test
    void refuses_shares_that_add_up_to_less_than_one_in_one_country() {
        refused(
                "shares do not add up",
                this::moveOn,
                this::supersede,
                () -> insertInterest(other, 1, 1, "{[0,156),[157,1000)}"));
    }

    @Test
    void accepts_three_thirds() {
        run(
                TransactionDefinition.ISOLATION_READ_COMMITTED,
                this::moveOn,
                this::supersede,
                () -> insertInterest(other, 1, 3, "{[0,1000)}"),
                () -> insertInterest(owner, 1, 3, "{[0,1000)}"),
                () -> insertInterest(bench.somebody(), 1, 3, "{[0,1000)}"));
        assertThat(bench.owners.of(work)).hasSize(3);
    }

    @Test
    void refuses_three_shares_that_only_nearly_make_one() {
        refused(
                "shares do not add up",
                this::moveOn,
                this::supersede,
                () -> insertInterest(other, 333333333333333333L, 1000000000000000000L, "{[0,1000)}"),
                () -> insertInterest(owner, 333333333333333333L, 1000000000000000000L, "{[0,1000)}"),
                () -> insertInterest(bench.somebody(), 333333333333333333L, 1000000000000000000L, "{[0,1000)}"));
    }

    @Test
    void refuses_a_title_without_owners() {
        refused(
                "shares do not add up",
                () -> database.sql("""
                        insert into rights.title (work_id, category, rights, authors, term, act_id, opened_at, known_at)
                        values (:id, 'WRITTEN', '{[5,7)}', array[:id]::uuid[], '[2026-01-01,)', :id, now(), now())""").param("id", UUID.randomUUID()).update());
    }

    @Test
    void refuses_a_title_that_has_moral_rights_to_give() {
        refused(
                "violates check constraint",
                () -> database.sql("""
                        insert into rights.title (work_id, category, rights, authors, term, act_id, opened_at, known_at)
                        values (:id, 'WRITTEN', '{[2,7)}', array[:id]::uuid[], '[2026-01-01,)', :id, now(), now())""").param("id", UUID.randomUUID()).update());
    }

    @Test
    void refuses_an_entry_of_a_moral_right() {
        refused(
                "lies within the title",
                this::moveOn,
                () -> database.sql("""
                        insert into rights.interest select work_id, gen_random_uuid(), instrument_id, holder, '{[2,3)}',
                            territory, term, 1, 1, tstzrange((select known_at from rights.title where work_id = :work), null)
                        from rights.interest where work_id = :work limit 1""").param("work", work.value()).update());
    }

    @Test
    void refuses_to_change_an_entry() {
        refused(
                "permission denied",
                () -> database.sql("update rights.interest set holder = :other where work_id = :work")
                        .param("other", other.value())
                        .param("work", work.value())
                        .update());
    }

    @Test
    void refuses_to_delete_an_entry() {
        refused(
                "permission denied",
                () -> database.sql("delete from rights.interest where work_id = :work")
                        .param("work", work.value())
                        .update());
    }

    @Test
    void refuses_to_supersede_at_any_other_moment_than_the_change_of_the_title() {
        refused(
                "only superseded, by the change",
                () -> database.sql(
                                "update rights.interest set known = tstzrange(lower(known), now() + interval '1 day') where work_id = :work")
                        .param("work", work.value())
                        .update());
    }

    @Test
    void refuses_to_say_that_the_register_knew_something_earlier() {
        refused(
                "known from the change",
                () -> database.sql("""
                        insert into rights.interest select work_id, gen_random_uuid(), instrument_id, :other, rights,
                            territory, term, 1, 1, tstzrange('2020-01-01', '2021-01-01') from rights.interest
                        where work_id = :work""")
                        .param("other", other.value())
                        .param("work", work.value())
                        .update());
    }

    @Test
    void refuses_to_turn_the_moment_of_change_back() {
        refused(
                "moves on",
                () -> database.sql("update rights.title set known_at = opened_at where work_id = :work")
                        .param("work", work.value())
                        .update());
    }

    @Test
    void refuses_another_isolation_level() {
        assertThatThrownBy(() -> run(
                        TransactionDefinition.ISOLATION_REPEATABLE_READ,
                        this::moveOn,
                        this::supersede,
                        () -> insertInterest(other, 1, 1, "{[0,1000)}")))
                .hasStackTraceContaining("only under READ COMMITTED");
        assertThatThrownBy(() -> run(
                        TransactionDefinition.ISOLATION_SERIALIZABLE,
                        this::moveOn,
                        this::supersede,
                        () -> insertInterest(other, 1, 1, "{[0,1000)}")))
                .hasStackTraceContaining("only under READ COMMITTED");
    }

    @Test
    void refuses_a_grant_by_somebody_without_title() {
        refused("do not hold this", () -> insertGrant(other, "{[5,6)}", "[2026-02-01,2027-02-01)", false));
    }

    @Test
    void refuses_an_exclusive_grant_without_the_owners_consent() {
        refused("has not consented", () -> insertGrant(owner, "{[5,6)}", "[2026-02-01,2027-02-01)", true));
    }

    @Test
    void refuses_a_grant_of_a_right_that_the_category_does_not_know() {
        refused("do not hold this", () -> insertGrant(owner, "{[7,8)}", "[2026-02-01,2027-02-01)", false));
    }

    @Test
    void refuses_a_second_exclusive_grant() {
        UUID subject = UUID.randomUUID();
        bench.consent(work, ConsentKind.EXCLUSIVE_LICENCE, subject, owner);
        bench.grant(work, Set.of(owner), COPYING, "WORLD-US", new Period(START, START.plusYears(2)), true, subject);
        refused("no_double_grant", () -> insertGrant(owner, "{[6,7)}", "[2027-02-01,2029-02-01)", false));
    }

    @Test
    void refuses_a_grant_of_what_is_held() {
        bench.hold(work, owner, COPYING, "CN");
        refused("a hold stands", () -> insertGrant(owner, "{[5,6)}", "[2026-02-01,2027-02-01)", false));
    }

    @Test
    void refuses_to_unlift_a_hold_or_to_widen_it() {
        HoldId hold = bench.hold(work, owner, COPYING, "CN");
        bench.lift(hold);
        refused(
                "only lifted, once",
                () -> database.sql("""
                        update rights.hold set lifted_at = null, lifted_act_id = null, lifted_because = null
                        where work_id = :work""").param("work", work.value()).update());
        refused(
                "permission denied",
                () -> database.sql("update rights.hold set rights = '{[5,18)}' where work_id = :work")
                        .param("work", work.value())
                        .update());
    }

    @Test
    void refuses_an_assignment_on_record_without_the_co_owners_consent() {
        WorkId joint = bench.work(owner(owner, "1/2"), owner(other, "1/2"));
        refused(
                "has not consented",
                () -> database.sql("""
                        insert into rights.instrument (work_id, id, act_id, ordinal, kind, source, from_party, to_party,
                            rights, territory, term, share_numerator, share_denominator, executed_on, received_at, recorded_at)
                        select work_id, gen_random_uuid(), gen_random_uuid(), 1, 'ASSIGNMENT', gen_random_uuid(), :owner,
                            gen_random_uuid(), rights, territory, term, 1, 2, executed_on, received_at, recorded_at
                        from rights.instrument where work_id = :work""")
                        .param("owner", owner.value())
                        .param("work", joint.value())
                        .update());
    }

    private void moveOn() {
        database.sql("update rights.title set known_at = known_at + interval '1 second' where work_id = :work")
                .param("work", work.value())
                .update();
    }

    private void supersede() {
        database.sql("""
                        update rights.interest i set known = tstzrange(lower(i.known), t.known_at)
                        from rights.title t where t.work_id = i.work_id and i.work_id = :work""").param("work", work.value()).update();
    }

    private void insertInterest(PartyId holder, long numerator, long denominator, String territory) {
        database.sql("""
                        insert into rights.interest (work_id, id, instrument_id, holder, rights, territory, term,
                                                     share_numerator, share_denominator, known)
                        select t.work_id, gen_random_uuid(), i.id, :holder, t.rights, :territory::int4multirange, t.term,
                               :numerator, :denominator, tstzrange(t.known_at, null)
                        from rights.title t join rights.instrument i on i.work_id = t.work_id where t.work_id = :work""")
                .param("holder", holder.value())
                .param("territory", territory)
                .param("numerator", numerator)
                .param("denominator", denominator)
                .param("work", work.value())
                .update();
    }

    private void insertGrant(PartyId granter, String rights, String term, boolean exclusive) {
        database.sql("""
                        insert into rights.licence_grant (work_id, id, number, instrument_id, granters, licensee, rights,
                                                          territory, term, exclusive, subject, act_id, granted_at)
                        select work_id, gen_random_uuid(), 'none', id, array[:granter]::uuid[], gen_random_uuid(),
                               :rights::int4multirange, '{[156,157)}', :term::daterange, :exclusive, gen_random_uuid(),
                               act_id, now()
                        from rights.instrument where work_id = :work limit 1""")
                .param("granter", granter.value())
                .param("rights", rights)
                .param("term", term)
                .param("exclusive", exclusive)
                .param("work", work.value())
                .update();
    }

    private void refused(String why, Runnable... steps) {
        String before = bench.everything();
        assertThatThrownBy(() -> run(TransactionDefinition.ISOLATION_READ_COMMITTED, steps))
                .hasStackTraceContaining(why);
        assertThat(bench.everything()).isEqualTo(before);
    }

    private void run(int isolation, Runnable... steps) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(isolation);
        transaction.executeWithoutResult(status -> {
            for (Runnable step : steps) {
                step.run();
            }
        });
    }
}
