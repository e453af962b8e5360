package org.colophon.fingerprint.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.colophon.fingerprint.ConformanceVectors;
import org.colophon.fingerprint.ConformanceVectors.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageConformanceTest {

    static Stream<Vector> vectors() {
        return ConformanceVectors.of("gen_image_code_v0");
    }

    private static byte[] bytes(int[] values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void there_are_three_official_vectors() {
        assertThat(vectors()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void makes_the_official_image_codes(Vector vector) {
        byte[] grey = bytes(vector.integers(0));
        assertThat(NormalisedPixels.ofBytes(grey).code().truncated(vector.bits()))
                .hasToString(vector.iscc());
        assertThat(ImageCode.of(Pixels.ofGrey(32, 32, grey)).unit().truncated(vector.bits()))
                .hasToString(vector.iscc());
    }

    /** From the test data of the reference implementation's version 1.5.0, for the same pixels. */
    @Test
    void makes_the_code_of_separate_squares_of_the_later_reference() {
        Vector vector = vectors().toList().getLast();
        assertThat(NormalisedPixels.ofBytes(bytes(vector.integers(0))).codeOfSeparateSquares())
                .hasToString("ISCC:EED4GQZQTY6J5DTHNDQ7S7EGNENJNRTEGLGHFWXFGNDZHSMO4HEZGZI");
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static List<String[]> golden() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ImageConformanceTest.class.getResourceAsStream("image-golden.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .toList();
        }
    }

    @Test
    void normalises_pictures_exactly_as_pillow_does() throws IOException, NoSuchAlgorithmException {
        List<String[]> golden = golden();
        assertThat(golden).hasSize(120);
        for (String[] row : golden) {
            Pictures.Rgba picture = Pictures.rgba(Integer.parseInt(row[0]));
            assertThat(sha256(picture.bytes())).as("the input").isEqualTo(row[3]);
            ImageCode code = ImageCode.of(picture.pixels());
            assertThat(code.width()).isEqualTo(Integer.parseInt(row[1]));
            assertThat(code.height()).isEqualTo(Integer.parseInt(row[2]));
            assertThat(sha256(code.pixels().bytes())).as("picture " + row[0]).isEqualTo(row[4]);
            assertThat(HexFormat.of().formatHex(code.unit().body())).isEqualTo(row[5]);
        }
    }
}
