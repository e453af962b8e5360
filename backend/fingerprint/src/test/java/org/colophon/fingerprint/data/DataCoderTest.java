package org.colophon.fingerprint.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.colophon.fingerprint.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataCoderTest {

    private static byte[] code(byte[] bytes) {
        DataCoder code = new DataCoder();
        code.update(bytes, 0, bytes.length);
        return code.finish().body();
    }

    private static byte[] random(int length, int seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /** Random bytes, few different ones, and long runs of one, in which no chunk ends before its greatest length. */
    private static List<byte[]> kinds(int length) {
        Random random = new Random(length);
        byte[] letters = new byte[length];
        byte[] runs = new byte[length];
        for (int i = 0; i < length; i++) {
            letters[i] = (byte) ('a' + random.nextInt(4));
            runs[i] = i / 20_000 % 2 == 0 ? 0 : (byte) random.nextInt();
        }
        return List.of(random(length, length), letters, runs);
    }

    private static List<Integer> ends(byte[] bytes) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        do {
            start = Chunker.end(bytes, start, bytes.length);
            ends.add(start);
        } while (start < bytes.length);
        return ends;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Test
    void gives_the_bodies_of_the_official_codes() {
        assertThat(hex(code(new byte[0]))).startsWith("25f0bab671f506e1");
        assertThat(hex(code(new byte[1]))).startsWith("770f8fd225ec1e5abb95e406afaddef3");
        ByteBuffer numbers = ByteBuffer.allocate(8192).order(ByteOrder.LITTLE_ENDIAN);
        IntStream.rangeClosed(1, 2048).forEach(numbers::putInt);
        assertThat(hex(code(numbers.array())))
                .isEqualTo("a2afeae6ff14e55a6316be0b5efe93584d864e319da8086e63624db62925b560");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0, 1, 255, 256, 257, 259, 639, 640, 641, 1023, 1024, 1025, 8191, 8192, 8193, 16_383, 16_384, 16_385
            })
    void ends_its_chunks_where_the_standard_does_at_the_edges(int length) {
        for (byte[] bytes : kinds(length)) {
            assertThat(ends(bytes)).isEqualTo(NaiveDataCode.ends(bytes));
            assertThat(code(bytes)).isEqualTo(NaiveDataCode.code(bytes));
        }
    }

    @Test
    void ends_its_chunks_where_the_standard_does_at_any_length() {
        Random random = new Random(256);
        for (int round = 0; round < 100; round++) {
            for (byte[] bytes : kinds(random.nextInt(50_000))) {
                assertThat(ends(bytes)).isEqualTo(NaiveDataCode.ends(bytes));
                assertThat(code(bytes)).isEqualTo(NaiveDataCode.code(bytes));
            }
        }
    }

    @Test
    void ends_a_chunk_in_the_last_bytes_of_the_data() {
        byte[] bytes = random(400_000, 11);
        int start = 0;
        for (int end : NaiveDataCode.ends(bytes)) {
            for (int more = 0; more < 4 && end + more <= bytes.length; more++) {
                assertThat(Chunker.end(bytes, start, end + more)).isEqualTo(end);
            }
            start = end;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {(1 << 20) - 1, 1 << 20, (1 << 20) + 1, (1 << 21) - 1, 1 << 21, (1 << 21) + 1})
    void gives_the_code_of_large_data(int length) {
        byte[] bytes = random(length, length);
        assertThat(code(bytes)).isEqualTo(NaiveDataCode.code(bytes));
    }

    @Test
    void does_not_depend_on_how_the_data_were_split() {
        Random random = new Random(9);
        for (int longest : new int[] {1, 100, 5_000, 8_192, 20_000, 100_000}) {
            for (byte[] bytes : kinds(150_000 + random.nextInt(9_000))) {
                DataCoder split = new DataCoder();
                Inputs.feed(bytes, longest, random, split::update);
                assertThat(split.finish().body()).isEqualTo(code(bytes));
            }
        }
    }

    @Test
    void gives_similar_codes_to_data_that_differ_by_an_insertion() {
        byte[] bytes = random(1 << 20, 1);
        byte[] longer = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, longer, 0, 500_000);
        System.arraycopy(bytes, 500_000, longer, 500_001, bytes.length - 500_000);
        assertThat(distance(code(bytes), code(longer))).isLessThan(10);
        assertThat(distance(code(bytes), code(random(1 << 20, 2)))).isGreaterThan(80);
    }

    private static int distance(byte[] one, byte[] other) {
        return IntStream.range(0, one.length)
                .map(i -> Integer.bitCount((one[i] ^ other[i]) & 0xFF))
                .sum();
    }

    @Test
    void takes_the_given_range_only() {
        byte[] bytes = random(100_000, 5);
        DataCoder range = new DataCoder();
        range.update(bytes, 7, 50_000);
        DataCoder copy = new DataCoder();
        byte[] part = new byte[50_000];
        System.arraycopy(bytes, 7, part, 0, part.length);
        copy.update(part, 0, part.length);
        assertThat(range.finish()).isEqualTo(copy.finish());
        assertThatThrownBy(() -> range.update(bytes, 99_999, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
