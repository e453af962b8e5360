package org.colophon.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colophon.trading.TradingBench.owner;

import java.util.HashSet;
import java.util.Set;
import org.colophon.platform.Acting;
import org.colophon.trading.TradingBench;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CaseTest
class CaseStateTest {

    @Autowired
    JdbcClient database;

    @Autowired
    TradingBench trading;

    @Autowired
    CaseBench cases;

    @Test
    void has_the_same_table_in_the_database() {
        Set<String> inJava = new HashSet<>();
        for (CaseState from : CaseState.values()) {
            for (CaseState to : CaseState.values()) {
                if (from.mayBecome(to)) {
                    inJava.add(from + " " + to);
                }
            }
        }
        assertThat(database.sql("""
                select from_state || ' ' || to_state from disputes.case_transition where from_state is not null""").query(String.class).list()).containsExactlyInAnyOrderElementsOf(inJava);
    }

    @Test
    void ends_where_nothing_follows() {
        for (CaseState state : CaseState.values()) {
            boolean isLast = Set.of(CaseState.values()).stream().noneMatch(state::mayBecome);
            assertThat(isLast).as("%s", state).isEqualTo(!state.isOpen());
        }
    }

    @Test
    void keeps_what_was_said_against_the_application_itself() {
        Acting respondent = trading.somebody();
        CaseView dispute = cases.open(trading.work(owner(respondent, "1")), trading.somebody(), respondent);
        cases.answer(dispute, respondent);
        for (String wrong : new String[] {
            "claim = 'something else'",
            "answer = 'something else'",
            "respondent = complainant",
            "state = 'FILED'",
            "state = 'RULED'"
        }) {
            assertThatThrownBy(() -> database.sql("update disputes.cases set " + wrong + " where id = :id")
                            .param("id", dispute.id().value())
                            .update())
                    .as(wrong)
                    .isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> database.sql("delete from disputes.case_step").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
