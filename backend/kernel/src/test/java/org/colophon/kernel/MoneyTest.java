package org.colophon.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Money TEN = Money.of("CNY", 1000);

    @Test
    void splits_into_thirds_that_add_up_again() {
        Share third = new Share(1, 3);

        assertThat(TEN.split(List.of(third, third, third)))
                .containsExactly(Money.of("CNY", 334), Money.of("CNY", 333), Money.of("CNY", 333));
    }

    @Test
    void gives_what_is_left_over_to_the_largest_remainder_first() {
        List<Share> shares = List.of(new Share(1, 7), new Share(2, 7), new Share(4, 7));

        assertThat(Money.of("CNY", 10).split(shares))
                .containsExactly(Money.of("CNY", 1), Money.of("CNY", 3), Money.of("CNY", 6));
    }

    @Test
    void splits_a_debt_like_a_claim() {
        Share half = new Share(1, 2);

        assertThat(Money.of("CNY", -3).split(List.of(half, half)))
                .containsExactly(Money.of("CNY", -2), Money.of("CNY", -1));
    }

    @Test
    void never_loses_or_makes_a_minor_unit() {
        Random random = new Random(20261124);
        for (int round = 0; round < 2_000; round++) {
            List<Share> shares = shares(random);
            Money whole = Money.of("EUR", random.nextLong(-1_000_000, 1_000_000));

            long sum = whole.split(shares).stream().mapToLong(Money::minor).sum();

            assertThat(sum).as("%s by %s", whole, shares).isEqualTo(whole.minor());
        }
    }

    @Test
    void never_gives_anybody_a_whole_unit_more_or_less_than_their_share() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<Share> shares = shares(random);
            long whole = random.nextLong(1_000_000);
            List<Money> parts = Money.of("EUR", whole).split(shares);

            IntStream.range(0, parts.size()).forEach(i -> {
                double exact = (double) whole
                        * shares.get(i).numerator()
                        / shares.get(i).denominator();
                assertThat((double) parts.get(i).minor()).isBetween(exact - 1, exact + 1);
            });
        }
    }

    @Test
    void refuses_to_split_by_shares_that_are_not_the_whole() {
        assertThatThrownBy(() -> TEN.split(List.of(new Share(1, 3), new Share(1, 3))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void does_not_mix_currencies() {
        assertThatThrownBy(() -> TEN.plus(Money.of("EUR", 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TEN.minus(Money.of("EUR", 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TEN.compareTo(Money.of("EUR", 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fails_rather_than_overflow() {
        Money most = Money.of("CNY", Long.MAX_VALUE);
        Money least = Money.of("CNY", Long.MIN_VALUE);

        assertThatThrownBy(() -> most.plus(Money.of("CNY", 1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> least.minus(Money.of("CNY", 1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(least::negated).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.basisPoints(2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void adds_subtracts_and_negates() {
        assertThat(TEN.plus(Money.of("CNY", 5)).minor()).isEqualTo(1005);
        assertThat(TEN.minus(Money.of("CNY", 5)).minor()).isEqualTo(995);
        assertThat(TEN.negated().minor()).isEqualTo(-1000);
    }

    @Test
    void rounds_a_fee_down() {
        assertThat(Money.of("CNY", 1999).basisPoints(500)).isEqualTo(Money.of("CNY", 99));
        assertThat(TEN.basisPoints(10_000)).isEqualTo(TEN);
    }

    @Test
    void knows_its_sign() {
        Money none = Money.zero(TEN.currency());

        assertThat(List.of(none.isZero(), TEN.isPositive(), TEN.negated().isNegative()))
                .containsOnly(true);
        assertThat(List.of(TEN.isZero(), none.isPositive(), none.isNegative(), TEN.isNegative()))
                .containsOnly(false);
    }

    @Test
    void orders_by_amount_and_names_its_currency() {
        assertThat(TEN).isGreaterThan(Money.of("CNY", 999)).hasToString("CNY 1000");
    }

    private static List<Share> shares(Random random) {
        int parts = random.nextInt(1, 6);
        long[] weights = random.longs(parts, 1, 20).toArray();
        long sum = IntStream.range(0, parts).mapToLong(i -> weights[i]).sum();
        List<Share> shares = new ArrayList<>();
        for (long weight : weights) {
            shares.add(new Share(weight, sum));
        }
        return shares;
    }
}
