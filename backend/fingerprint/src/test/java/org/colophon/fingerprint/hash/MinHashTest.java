package org.colophon.fingerprint.hash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MinHashTest {

    private static byte[] digest(int... features) {
        MinHash minHash = new MinHash();
        minHash.add(features, 0, features.length);
        return minHash.digest();
    }

    @Test
    void gives_the_body_of_the_official_text_code_of_hello_world() {
        MinHash minHash = new MinHash();
        minHash.add(Xxh32.hash("helloworld".getBytes(StandardCharsets.US_ASCII)));
        assertThat(HexFormat.of().formatHex(minHash.digest()))
                .isEqualTo("250db96e0d4a17a0614895e7aff784fee14270377f977e8d89c122220ce96be3");
    }

    @Test
    void equals_the_formula_in_exact_arithmetic() {
        Random random = new Random(64);
        for (int count = 1; count < 60; count++) {
            int[] features = random.ints(count).toArray();
            assertThat(digest(features)).isEqualTo(NaiveMinHash.digest(features));
        }
        assertThat(digest(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1))
                .isEqualTo(NaiveMinHash.digest(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1));
    }

    /** Then the low 61 bits of a·f + b would be among the eight greatest; a is odd, so that determines f. */
    @Test
    void never_meets_a_sum_that_reaches_the_prime() {
        BigInteger modulus = BigInteger.TWO.pow(61);
        for (int lane = 0; lane < 64; lane++) {
            BigInteger inverse = BigInteger.valueOf(MinHash.FACTORS[lane]).modInverse(modulus);
            for (int below = 1; below <= 8; below++) {
                BigInteger feature = modulus.subtract(BigInteger.valueOf(below))
                        .subtract(BigInteger.valueOf(MinHash.SUMMANDS[lane]))
                        .multiply(inverse)
                        .mod(modulus);
                assertThat(feature.bitLength()).isGreaterThan(32);
            }
        }
    }

    @Test
    void takes_features_in_any_order_and_number_at_a_time() {
        int[] features = new Random(3).ints(1_000).toArray();
        MinHash other = new MinHash();
        for (int i = features.length - 1; i >= 500; i--) {
            other.add(features[i]);
        }
        other.add(features, 100, 400);
        other.add(features, 0, 300);
        other.add(features, 7, 0);
        assertThat(other.digest()).isEqualTo(digest(features));
    }

    @Test
    void has_no_code_of_nothing() {
        MinHash minHash = new MinHash();
        minHash.add(new int[0], 0, 0);
        assertThatIllegalStateException().isThrownBy(minHash::digest);
        assertThatThrownBy(() -> minHash.add(new int[3], 2, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
