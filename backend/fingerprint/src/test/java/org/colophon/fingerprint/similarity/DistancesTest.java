package org.colophon.fingerprint.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistancesTest {

    private static Distances of(int... distances) {
        Distances all = new Distances();
        for (int distance : distances) {
            all.add(distance);
        }
        return all;
    }

    @Test
    void count_pairs_within_a_radius() {
        Distances distances = of(0, 8, 8, 60);
        assertThat(distances.count()).isEqualTo(4);
        assertThat(distances.at(8)).isEqualTo(2);
        assertThat(distances.within(-1)).isZero();
        assertThat(distances.within(0)).isEqualTo(1);
        assertThat(distances.within(7)).isEqualTo(1);
        assertThat(distances.within(8)).isEqualTo(3);
        assertThat(distances.within(1_000)).isEqualTo(4);
        assertThat(distances.share(8)).isEqualTo(0.75);
    }

    @Test
    void give_the_radius_within_which_a_share_is() {
        Distances distances = of(0, 8, 8, 60);
        assertThat(distances.radius(0)).isZero();
        assertThat(distances.radius(0.25)).isZero();
        assertThat(distances.radius(0.26)).isEqualTo(8);
        assertThat(distances.radius(0.75)).isEqualTo(8);
        assertThat(distances.radius(1)).isEqualTo(60);
    }

    @Test
    void count_what_is_too_far_as_the_farthest() {
        assertThat(of(257).at(256)).isEqualTo(1);
    }

    @Test
    void have_no_share_of_no_pairs() {
        assertThat(of().share(256)).isZero();
        assertThat(of().radius(0.5)).isEqualTo(256);
    }

    @Test
    void add_up() {
        Distances sum = of(3, 5);
        sum.add(of(5));
        assertThat(sum.at(5)).isEqualTo(2);
        assertThat(sum.count()).isEqualTo(3);
    }
}
