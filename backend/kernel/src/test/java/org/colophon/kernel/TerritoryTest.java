package org.colophon.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {

    @ParameterizedTest
    @ValueSource(strings = {"WORLD", "WORLD-CN-US", "CN", "CN+DE"})
    void is_written_as_it_is_read(String text) {
        assertThat(Territory.of(text)).hasToString(text);
    }

    @Test
    void writes_its_countries_in_order() {
        assertThat(Territory.of("DE+CN")).hasToString("CN+DE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "world", "XX", "CN-DE", "WORLD+CN", "CN+", "WORLD-", "C", "CN+XX"})
    void refuses_other_forms_and_countries_that_do_not_exist(String text) {
        assertThatThrownBy(() -> Territory.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void names_at_least_one_country_unless_it_is_the_world() {
        assertThatThrownBy(() -> Territory.only(Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(Territory.worldExcept(Set.of())).isEqualTo(Territory.WORLD);
    }

    /** Everything about sets of countries agrees with listing the countries one by one. */
    @Test
    void encloses_and_overlaps_as_the_sets_of_countries_do() {
        Random random = new Random(42);
        List<Territory> territories = new ArrayList<>(List.of(Territory.WORLD));
        for (int i = 0; i < 40; i++) {
            territories.add(random(random));
        }
        for (Territory one : territories) {
            for (Territory other : territories) {
                assertThat(one.encloses(other))
                        .as("%s encloses %s", one, other)
                        .isEqualTo(places(one).containsAll(places(other)));
                assertThat(one.overlaps(other))
                        .as("%s overlaps %s", one, other)
                        .isEqualTo(places(one).stream().anyMatch(places(other)::contains));
            }
        }
    }

    @Test
    void knows_the_codes_of_countries_both_ways() {
        assertThat(Countries.numeric("CN")).isEqualTo(156);
        assertThat(Countries.alpha2(156)).isEqualTo("CN");
        assertThat(Countries.all()).hasSizeGreaterThan(240).contains("AF", "ZW");
        assertThat(Countries.exists("ZZ")).isFalse();
    }

    private static Territory random(Random random) {
        Set<String> countries = new TreeSet<>();
        List<String> few = List.of("CN", "DE", "FR", "US", "JP");
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            countries.add(few.get(random.nextInt(few.size())));
        }
        return random.nextBoolean() ? Territory.only(countries) : Territory.worldExcept(countries);
    }

    private static Set<String> places(Territory territory) {
        Set<String> places = new TreeSet<>();
        for (String country : Countries.all()) {
            if (territory.contains(country)) {
                places.add(country);
            }
        }
        return places;
    }
}
