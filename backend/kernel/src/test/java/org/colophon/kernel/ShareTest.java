package org.colophon.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @Test
    void keeps_thirds_exact() {
        assertThat(Share.sum(Collections.nCopies(3, new Share(1, 3)))).isEqualTo(Share.ONE);
    }

    @Test
    void stands_in_lowest_terms() {
        assertThat(new Share(25, 100)).isEqualTo(new Share(1, 4)).hasToString("1/4");
        assertThat(new Share(0, 7)).isEqualTo(Share.ZERO).hasToString("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "1/3", "17/250"})
    void is_written_as_it_is_read(String text) {
        assertThat(Share.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1/0", "-1/2", "1/-2", "0.5", "01/2", "1/ 3", "1234567890/2", "1//2", "1/2/3"})
    void refuses_other_forms(String text) {
        assertThatThrownBy(() -> Share.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_what_is_no_share() {
        assertThatThrownBy(() -> new Share(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(1, 3).minus(new Share(1, 2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void calculates_with_fractions_of_different_denominators() {
        assertThat(new Share(1, 2).minus(new Share(1, 3))).isEqualTo(new Share(1, 6));
        assertThat(new Share(1, 2).plus(new Share(1, 3))).isEqualTo(new Share(5, 6));
        assertThat(new Share(2, 3).times(new Share(1, 2))).isEqualTo(new Share(1, 3));
    }

    @Test
    void compares_without_rounding() {
        assertThat(new Share(333_333_333, 1_000_000_000)).isLessThan(new Share(1, 3));
        assertThat(List.of(Share.ONE, new Share(1, 3), new Share(1, 2)).stream().sorted())
                .containsExactly(new Share(1, 3), new Share(1, 2), Share.ONE);
    }

    @Test
    void knows_nothing_from_something() {
        assertThat(Share.ZERO.isZero()).isTrue();
        assertThat(new Share(1, 1_000_000).isZero()).isFalse();
    }
}
