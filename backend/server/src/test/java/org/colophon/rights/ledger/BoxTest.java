package org.colophon.rights.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoxTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final List<Right> RIGHTS = List.of(Right.REPRODUCTION, Right.DISTRIBUTION, Right.ADAPTATION);
    private static final List<String> TERRITORIES = List.of("WORLD", "WORLD-CN", "WORLD-CN-US", "CN", "CN+US", "US");
    private static final List<String> COUNTRIES = List.of("CN", "US", "FR");

    @ParameterizedTest
    @CsvSource({
        "WORLD, '{[0,1000)}'",
        "WORLD-US, '{[0,840),[841,1000)}'",
        "CN+DE, '{[156,157),[276,277)}'",
        "AF, '{[4,5)}'",
        "WORLD-AF, '{[0,4),[5,1000)}'",
    })
    void territories_become_multiranges_and_come_back(String territory, String multirange) {
        Codes codes = Ranges.of(Territory.of(territory));
        assertThat(codes.multirange()).isEqualTo(multirange);
        assertThat(Ranges.territory(Codes.parse(multirange))).isEqualTo(Territory.of(territory));
    }

    @Test
    void rights_become_multiranges_and_come_back() {
        Codes codes = Ranges.of(Set.of(Right.REPRODUCTION, Right.DISTRIBUTION, Right.OTHER));
        assertThat(codes.multirange()).isEqualTo("{[5,7),[17,18)}");
        assertThat(Ranges.rights(codes)).containsExactly(Right.REPRODUCTION, Right.DISTRIBUTION, Right.OTHER);
    }

    @Test
    void periods_become_ranges_and_come_back() {
        for (Period period : List.of(Period.from(DAY), new Period(DAY, DAY.plusDays(3)))) {
            assertThat(Ranges.period(Ranges.of(period))).isEqualTo(period);
        }
    }

    @Test
    void nothing_is_left_of_a_box_without_itself() {
        Box box = Box.of(Set.of(Right.REPRODUCTION), Territory.WORLD, Period.from(DAY));
        assertThat(box.minus(box)).isEmpty();
    }

    /** Each point belongs to what is common or to exactly one part of the rest, as it would cell by cell. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void common_and_rest_part_a_box(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Box box = any(random);
            Box other = any(random);
            List<Box> parts = new ArrayList<>(box.minus(other));
            box.common(other).ifPresent(parts::add);
            for (Box point : points()) {
                long in = parts.stream().filter(part -> part.overlaps(point)).count();
                assertThat(in).as("%s minus %s at %s", box, other, point).isEqualTo(box.overlaps(point) ? 1 : 0);
            }
        }
    }

    private static Box any(Random random) {
        Set<Right> rights = Set.copyOf(RIGHTS.subList(0, 1 + random.nextInt(RIGHTS.size())));
        int from = random.nextInt(4);
        LocalDate until = random.nextBoolean() ? null : DAY.plusDays(from + 1 + random.nextInt(4));
        return Box.of(
                rights,
                Territory.of(TERRITORIES.get(random.nextInt(TERRITORIES.size()))),
                new Period(DAY.plusDays(from), until));
    }

    private static List<Box> points() {
        List<Box> points = new ArrayList<>();
        for (Right right : RIGHTS) {
            for (String country : COUNTRIES) {
                for (int day = 0; day < 9; day++) {
                    Period one = new Period(DAY.plusDays(day), DAY.plusDays(day + 1));
                    points.add(Box.of(Set.of(right), Territory.of(country), one));
                }
            }
        }
        return points;
    }
}
