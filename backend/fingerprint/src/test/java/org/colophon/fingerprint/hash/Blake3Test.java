package org.colophon.fingerprint.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.colophon.fingerprint.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Blake3Test {

    record Vector(int length, String digest) {}

    static List<Vector> vectors() {
        try (InputStream resource = Blake3Test.class.getResourceAsStream("blake3-vectors.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .map(parts -> new Vector(Integer.parseInt(parts[0]), parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void gives_the_digests_of_the_test_vectors(Vector vector) {
        Blake3 blake3 = new Blake3();
        blake3.update(Inputs.cycling(vector.length()), 0, vector.length());
        assertThat(HexFormat.of().formatHex(blake3.finish())).isEqualTo(vector.digest());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void does_not_depend_on_how_the_input_was_split(Vector vector) {
        Random random = new Random(vector.length());
        byte[] input = Inputs.cycling(vector.length());
        for (int longest : new int[] {100, 2_000, 70_000, 200_000}) {
            Blake3 blake3 = new Blake3();
            Inputs.feed(input, longest, random, blake3::update);
            assertThat(HexFormat.of().formatHex(blake3.finish())).isEqualTo(vector.digest());
        }
    }

    @Test
    void numbers_chunks_in_64_bits() {
        byte[] input = Inputs.cycling(4 * Blake3Lanes.CHUNK_BYTES);
        long firstChunk = (1L << 32) - 2;
        Blake3Lanes lanes = new Blake3Lanes();
        lanes.compressChunks(input, 0, firstChunk, 4);
        for (int i = 0; i < 4; i++) {
            assertThat(lanes.chainingValue(i))
                    .isEqualTo(NaiveBlake3.chunk(input, i * Blake3Lanes.CHUNK_BYTES, firstChunk + i));
        }
    }

    @Test
    void leaves_out_what_stands_before_and_after_the_given_range() {
        byte[] input = Inputs.cycling(70_003);
        Blake3 whole = new Blake3();
        whole.update(Arrays.copyOfRange(input, 2, 70_001), 0, 69_999);
        Blake3 range = new Blake3();
        range.update(input, 2, 69_999);
        assertThat(range.finish()).isEqualTo(whole.finish());
    }
}
