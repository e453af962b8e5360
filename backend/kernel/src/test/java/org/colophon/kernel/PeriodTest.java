package org.colophon.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 6;

    @Test
    void begins_with_its_first_day_and_ends_before_its_last() {
        Period period = new Period(FIRST, FIRST.plusDays(2));

        assertThat(List.of(period.contains(FIRST), period.contains(FIRST.plusDays(1))))
                .containsOnly(true);
        assertThat(List.of(period.contains(FIRST.minusDays(1)), period.contains(FIRST.plusDays(2))))
                .containsOnly(false);
    }

    @Test
    void has_at_least_one_day() {
        assertThatThrownBy(() -> new Period(FIRST, FIRST)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lasts_without_an_end() {
        assertThat(Period.from(FIRST).contains(FIRST.plusYears(1000))).isTrue();
    }

    @Test
    void encloses_and_overlaps_as_its_days_do() {
        for (Period one : all()) {
            for (Period other : all()) {
                assertThat(one.overlaps(other))
                        .as("%s overlaps %s", one, other)
                        .isEqualTo(days(one).stream().anyMatch(days(other)::contains));
                assertThat(one.encloses(other))
                        .as("%s encloses %s", one, other)
                        .isEqualTo(days(one).containsAll(days(other)));
            }
        }
    }

    /** All periods in a short calendar; one that lasts also has the day after the calendar. */
    private static List<Period> all() {
        List<Period> all = new ArrayList<>();
        for (int from = 0; from < DAYS; from++) {
            all.add(Period.from(FIRST.plusDays(from)));
            for (int until = from + 1; until <= DAYS; until++) {
                @Nullable LocalDate end = FIRST.plusDays(until);
                all.add(new Period(FIRST.plusDays(from), end));
            }
        }
        return all;
    }

    private static List<Integer> days(Period period) {
        return IntStream.rangeClosed(0, DAYS)
                .filter(day -> period.contains(FIRST.plusDays(day)))
                .boxed()
                .toList();
    }
}
