package org.colophon.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private static final class WorkIsTaken extends Refusal {
        WorkIsTaken() {
            super(Kind.CONFLICT, "work-taken", Map.of("number", "CN-1"), List.of(new Field("/title", "taken")));
        }
    }

    private static final class Closed extends Refusal {
        Closed() {
            super(Kind.GONE, "closed");
        }
    }

    @Test
    void says_what_stands_in_the_way_and_which_field_to_mend() {
        Refusal refusal = new WorkIsTaken();

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.code()).isEqualTo("work-taken");
        assertThat(refusal.arguments()).containsEntry("number", "CN-1");
        assertThat(refusal.firstField()).isEqualTo(new Refusal.Field("/title", "taken"));
        assertThat(refusal).hasMessageContaining("work-taken").hasNoCause();
    }

    @Test
    void may_be_about_no_field_at_all() {
        Refusal refusal = new Closed();

        assertThat(refusal.fields()).isEmpty();
        assertThat(refusal.firstField()).isNull();
        assertThat(refusal.getStackTrace()).isEmpty();
    }
}
