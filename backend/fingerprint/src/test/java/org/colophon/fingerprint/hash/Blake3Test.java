package org.colophon.fingerprint.hash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
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
        assertThat(HexFormat.of().formatHex(Blake3.hash(Inputs.cycling(vector.length()))))
                .isEqualTo(vector.digest());
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
        Blake3Lanes lanes = new Blake3Lanes(4);
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

    @Test
    void compresses_subtrees_alike_on_every_path() {
        byte[] input = new byte[Blake3.PART + 5];
        new Random(64).nextBytes(input);
        for (long firstChunk : new long[] {0, 64, (1L << 32) - 64, 1L << 32, 1L << 40}) {
            int[] expected = NaiveBlake3.subtree(input, 5, 64, firstChunk);
            assertThat(new Blake3Lanes(64).subtree(input, 5, firstChunk)).isEqualTo(expected);
            assertThat(Blake3Kernel.fastest().subtree(input, 5, firstChunk)).isEqualTo(expected);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "colophon.test.vectors", matches = "true")
    void loads_blocks_alike_with_few_lanes_and_with_many() {
        byte[] input = new byte[16 * Blake3Lanes.CHUNK_BYTES + 7];
        new Random(16).nextBytes(input);
        int[] transposed = new int[256];
        int[] oneByOne = new int[256];
        Blake3VectorBlocks.load(input, 7, transposed);
        Blake3Vectors.loadBlocks(input, 7, 16, oneByOne);
        assertThat(transposed).isEqualTo(oneByOne);
    }

    @Test
    void takes_parts_that_were_compressed_elsewhere() {
        byte[] input = Inputs.cycling(11 * Blake3.PART + 77);
        Blake3 blake3 = new Blake3();
        int[][] later = Blake3.parts(input, 4 * Blake3.PART, 7, 4);
        for (int[] part : Blake3.parts(input, 0, 4, 0)) {
            blake3.add(part);
        }
        for (int[] part : later) {
            blake3.add(part);
        }
        blake3.update(input, 11 * Blake3.PART, 77);
        assertThat(blake3.finish()).isEqualTo(Blake3.hash(input));
    }

    @Test
    void refuses_a_part_in_the_middle_of_one_or_at_the_end() {
        byte[] input = Inputs.cycling(Blake3.PART);
        int[] part = Blake3.parts(input, 0, 1, 0)[0];
        Blake3 begun = new Blake3();
        begun.update(input, 0, 1);
        assertThatIllegalStateException().isThrownBy(() -> begun.add(part));
        Blake3 ended = new Blake3();
        ended.add(part);
        assertThatIllegalStateException().isThrownBy(ended::finish);
    }
}
