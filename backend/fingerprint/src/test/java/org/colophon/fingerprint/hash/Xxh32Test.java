package org.colophon.fingerprint.hash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Xxh32Test {

    private static int hash(String text) {
        return Xxh32.hash(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void gives_the_published_values() {
        assertThat(hash("")).isEqualTo(0x02CC5D05);
        assertThat(hash("a")).isEqualTo(0x550D7456);
        assertThat(hash("abc")).isEqualTo(0x32D153FF);
        assertThat(hash("Nobody inspects the spammish repetition")).isEqualTo(0xE2293B2F);
    }

    @Test
    void equals_its_definition_at_every_length() {
        Random random = new Random(32);
        for (int length = 0; length < 200; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(Xxh32.hash(bytes)).isEqualTo(NaiveXxh32.hash(bytes));
        }
    }

    @Test
    void reads_the_given_range_only() {
        byte[] bytes = new byte[100];
        new Random(7).nextBytes(bytes);
        assertThat(Xxh32.hash(bytes, 13, 41)).isEqualTo(Xxh32.hash(Arrays.copyOfRange(bytes, 13, 54)));
        assertThatThrownBy(() -> Xxh32.hash(bytes, 60, 41)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
