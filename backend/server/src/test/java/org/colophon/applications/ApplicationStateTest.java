package org.colophon.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ApplicationStateTest {

    private static final Set<String> ALLOWED = Set.of(
            "DRAFT>SUBMITTED",
            "SUBMITTED>REGISTERED",
            "SUBMITTED>FLAGGED",
            "SUBMITTED>WITHDRAWN",
            "FLAGGED>REGISTERED",
            "FLAGGED>REFUSED",
            "FLAGGED>WITHDRAWN",
            "FLAGGED>SUSPENDED",
            "SUSPENDED>FLAGGED",
            "SUSPENDED>WITHDRAWN");

    @Test
    void walks_only_the_table() {
        for (ApplicationState from : ApplicationState.values()) {
            for (ApplicationState to : ApplicationState.values()) {
                assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(ALLOWED.contains(from + ">" + to));
            }
        }
    }

    @Test
    void relates_works_of_one_owner_and_no_others() {
        assertThat(MatchAnswer.VERSION.relation()).isNotNull();
        assertThat(MatchAnswer.PART.relation()).isNotNull();
        assertThat(MatchAnswer.SERIES.relation()).isNotNull();
        assertThat(MatchAnswer.MINE_EARLIER.relation()).isNull();
        assertThat(MatchAnswer.LICENSED.relation()).isNull();
        assertThat(MatchAnswer.COINCIDENCE.relation()).isNull();
    }
}
