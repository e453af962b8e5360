package org.colophon.disputes;

import org.colophon.platform.Acting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps complaints from being a weapon: whoever files one freezes another's title before anybody has judged it.
 *
 * <p>One matter is one complainant against one respondent about one work, whatever the ground; a breach of licence, which
 * holds nothing, is a matter of its own. A complainant is a party, and also the person who files for it: organisations
 * cost nothing. Everything here is asked under the lock of the work.
 */
@Component
final class Restraint {

    private static final String MATTER = """
            select exists (select from disputes.cases c
              where c.work = :work and c.respondent = :respondent and (c.ground = 'LICENCE_BREACH') = :breach
                and (c.complainant = :party or exists (select from disputes.case_step s
                  where s.case_id = c.id and s.what = 'FILED' and s.by_user = :user))
                and\s""";

    private final JdbcClient jdbc;
    private final int most;

    Restraint(JdbcClient jdbc, @Value("${colophon.disputes.open-cases:10}") int most) {
        if (most < 1) {
            throw new IllegalArgumentException("colophon.disputes.open-cases is at least 1.");
        }
        this.jdbc = jdbc;
        this.most = most;
    }

    /** Refuses a second open case about the same matter, which belongs into the first, and more cases than allowed. */
    void require(Complaint complaint, Acting complainant) {
        if (ask(MATTER + "c.state not in ('RULED', 'WITHDRAWN'))", complaint, complainant)) {
            throw new CaseOpenAlready();
        }
        if (open(complainant) >= most) {
            throw new TooManyCases(most);
        }
    }

    /**
     * Whether the same matter was dismissed or taken back before on the same ground: it is heard again, but holds nothing
     * meanwhile.
     */
    boolean isRepeated(Complaint complaint, Acting complainant) {
        return ask(
                MATTER + "c.ground = :ground and (c.state = 'WITHDRAWN' or c.decision = 'DISMISS'))",
                complaint,
                complainant);
    }

    private boolean ask(String question, Complaint complaint, Acting complainant) {
        return jdbc.sql(question)
                .param("work", complaint.work().value())
                .param("respondent", complaint.respondent().value())
                .param("ground", complaint.ground().name())
                .param("breach", complaint.ground() == Ground.LICENCE_BREACH)
                .param("party", complainant.party().value())
                .param("user", complainant.user().value())
                .query(Boolean.class)
                .single();
    }

    /** Two filings of one person wait for each other, so that both are counted. */
    private int open(Acting complainant) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:user, 0))) as locked")
                .param("user", "disputes.open/" + complainant.user())
                .query(Integer.class)
                .single();
        return jdbc.sql("""
                select count(*) from disputes.cases c
                where c.state not in ('RULED', 'WITHDRAWN') and (c.complainant = :party or c.id in (
                  select s.case_id from disputes.case_step s where s.what = 'FILED' and s.by_user = :user))""")
                .param("party", complainant.party().value())
                .param("user", complainant.user().value())
                .query(Integer.class)
                .single();
    }
}
