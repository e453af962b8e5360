package org.colophon.fingerprint.extraction.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.colophon.fingerprint.extraction.Limits;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;
import org.colophon.fingerprint.image.Pixels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/colophon/fingerprint/extraction/image");
    /** Lossy WebP is not defined to the bit; a colour named transparent in a picture without palette we put on white. */
    private static final Set<String> OTHERWISE = Set.of("lossy.webp", "rgba_lossy.webp", "rgbtrns.png");

    private final PictureReader reader = new PictureReader(Limits.DEFAULT);

    static List<String> exact() throws IOException {
        return Files.readAllLines(FOLDER.resolve("pillow.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .filter(line -> !OTHERWISE.contains(line.split(" ")[0]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("exact")
    void reads_exactly_the_values_that_the_reference_reads(String line) throws Exception {
        String[] expected = line.split(" ");
        Pixels picture = read(expected[0]);
        assertThat(picture.width() + "x" + picture.height()).isEqualTo(expected[2] + "x" + expected[3]);
        assertThat(digest(bytes(picture))).isEqualTo(expected[4]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy.webp", "rgbtrns.png"})
    void comes_near_where_the_format_leaves_it_open(String name) throws Exception {
        assertThat(distance(bytes(read(name)), bytes(read("rgb.png")))).isLessThan(8.0);
    }

    @Test
    void lays_a_lossy_picture_with_transparency_over_white() throws Exception {
        assertThat(distance(bytes(read("rgba_lossy.webp")), bytes(read("rgba.png"))))
                .isLessThan(8.0);
    }

    @Test
    void refuses_too_many_pixels_before_it_decodes() {
        Limits strict = new Limits(45 * 31 - 1, 1, 1, 1, 1, 1, Duration.ofSeconds(1), 64);
        assertThatThrownBy(() -> new PictureReader(strict).read(FOLDER.resolve("rgb.png"), PictureFormat.PNG))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refusal.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q90.jpg", "rgb.png", "rgb_lzw.tif", "lossless.webp", "p.gif", "rgb.bmp"})
    void refuses_a_picture_cut_in_half(String name, @TempDir Path folder) throws Exception {
        byte[] whole = Files.readAllBytes(FOLDER.resolve(name));
        Path half = Files.write(folder.resolve(name), Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> reader.read(half, format(name)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refusal.DAMAGED));
    }

    private Pixels read(String name) throws IOException, Refused {
        return reader.read(FOLDER.resolve(name), format(name));
    }

    private static PictureFormat format(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "jpg" -> PictureFormat.JPEG;
            case "tif" -> PictureFormat.TIFF;
            case "png" -> PictureFormat.PNG;
            case "gif" -> PictureFormat.GIF;
            case "bmp" -> PictureFormat.BMP;
            default -> PictureFormat.WEBP;
        };
    }

    private static byte[] bytes(Pixels picture) {
        byte[] all = new byte[3 * picture.width() * picture.height()];
        byte[] row = new byte[3 * picture.width()];
        for (int y = 0; y < picture.height(); y++) {
            picture.read(y, row);
            System.arraycopy(row, 0, all, y * row.length, row.length);
        }
        return all;
    }

    private static String digest(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static double distance(byte[] left, byte[] right) {
        assertThat(left).hasSameSizeAs(right);
        long sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += Math.abs((left[i] & 0xff) - (right[i] & 0xff));
        }
        return (double) sum / left.length;
    }
}
