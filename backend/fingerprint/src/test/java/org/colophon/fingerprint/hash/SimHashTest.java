package org.colophon.fingerprint.hash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SimHashTest {

    @Test
    void sets_a_bit_where_at_least_half_of_the_digests_have_it() {
        SimHash simHash = new SimHash(2);
        simHash.add(new byte[] {(byte) 0b1111_0000, 1});
        assertThat(simHash.digest()).containsExactly(0b1111_0000, 1);
        simHash.add(new byte[] {0b0011_0000, 2});
        assertThat(simHash.digest()).containsExactly(0b1111_0000, 3);
        simHash.add(new byte[] {0b0001_0000, 2});
        assertThat(simHash.digest()).containsExactly(0b0011_0000, 2);
    }

    @Test
    void refuses_digests_of_other_lengths_and_none() {
        SimHash simHash = new SimHash(4);
        assertThatIllegalArgumentException().isThrownBy(() -> simHash.add(new byte[3]));
        assertThatIllegalStateException().isThrownBy(simHash::digest);
    }

    @Test
    void short_blake3_agrees_with_blake3() {
        Random random = new Random(3);
        for (int length = 0; length <= ShortBlake3.BLOCK_BYTES; length++) {
            byte[] bytes = new byte[length + 7];
            random.nextBytes(bytes);
            Blake3 blake3 = new Blake3();
            blake3.update(bytes, 5, length);
            assertThat(ShortBlake3.hash(bytes, 5, length)).isEqualTo(blake3.finish());
        }
        assertThatIllegalArgumentException().isThrownBy(() -> ShortBlake3.hash(new byte[65], 0, 65));
    }
}
