package org.colophon.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "2024-05-17, 2024-05-17, 2024-05-17"
    })
    void spans_what_it_may_mean(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = new PartialDate(text);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "24", "2024-13", "2023-02-29", "2024-5-1", "2024/05", "0000", "0000-01", "2024-05-17T00:00"})
    void refuses_what_is_not_in_the_calendar(String text) {
        assertThatThrownBy(() -> new PartialDate(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void can_be_a_whole_day() {
        assertThat(PartialDate.of(LocalDate.of(2024, 5, 17))).isEqualTo(new PartialDate("2024-05-17"));
    }
}
