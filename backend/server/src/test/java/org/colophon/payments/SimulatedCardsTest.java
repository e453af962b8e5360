package org.colophon.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SimulatedCardsTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void refuse_to_start_where_people_pay_with_money() {
        environment.setActiveProfiles("production");
        assertThatThrownBy(() -> SimulatedCards.refuseOutsidePlay(environment))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(SimulatedCards.ASKED_FOR);
    }

    @Test
    void are_accepted_in_a_demonstration() {
        environment.setActiveProfiles("demo");
        assertThatCode(() -> SimulatedCards.refuseOutsidePlay(environment)).doesNotThrowAnyException();
    }

    @Test
    void are_offered_by_the_profile_or_where_a_setting_asks_for_them() {
        assertThat(isAskedFor()).isFalse();
        environment.setProperty(SimulatedCards.ASKED_FOR, "true");
        assertThat(isAskedFor()).isTrue();
        environment.setActiveProfiles("demo");
        environment.setProperty(SimulatedCards.ASKED_FOR, "false");
        assertThat(isAskedFor()).isFalse();
    }

    private boolean isAskedFor() {
        return SimulatedCards.AskedFor.matches(environment);
    }
}
