package org.colophon.fingerprint.extraction.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.colophon.fingerprint.extraction.Limits;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;
import org.colophon.fingerprint.extraction.ffmpeg.Programs;
import org.colophon.fingerprint.extraction.ffmpeg.TestPrograms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SoundReaderTest {

    private static final Path RESOURCES = Path.of("src/test/resources/org/colophon/fingerprint/extraction");
    private static final Path SAMPLES = Path.of("../../infra/samples/audio");
    /** The others are decoded in floating point, in which processors differ by a bit now and then. */
    private static final Set<String> LOSSLESS = Set.of("tiny.wav", "tiny.flac");

    private static final Duration TIME = Duration.ofSeconds(30);

    private static final Programs PROGRAMS = TestPrograms.get();

    static List<String> golden() throws IOException {
        return Files.readAllLines(RESOURCES.resolve("audio/fpcalc.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void gives_the_features_of_fpcalc_bit_by_bit(String line) throws Exception {
        String name = line.substring(0, line.indexOf(' '));
        int[] expected = Arrays.stream(line.split(" "))
                .skip(1)
                .mapToInt(Integer::parseInt)
                .toArray();
        int[] features = reader(Limits.DEFAULT).read(file(name), TIME);
        assertThat(features).hasSameSizeAs(expected);
        int differing = IntStream.range(0, features.length)
                .map(i -> Integer.bitCount(features[i] ^ expected[i]))
                .sum();
        assertThat(differing).isLessThanOrEqualTo(LOSSLESS.contains(name) ? 0 : 4);
    }

    @Test
    void names_a_recording_too_short_for_one_feature() {
        assertRefused(SAMPLES.resolve("short.wav"), Limits.DEFAULT, Refusal.EMPTY);
    }

    @Test
    void stops_at_the_longest_recording_allowed() {
        Limits oneSecond = new Limits(1, 1, 1, 1, 1, 1, TIME, 64);
        assertRefused(SAMPLES.resolve("demo.mp3"), oneSecond, Refusal.TOO_LARGE);
    }

    @Test
    void names_a_recording_without_its_end(@TempDir Path folder) throws IOException {
        byte[] whole = Files.readAllBytes(file("tiny.m4a"));
        Path half = Files.write(folder.resolve("half.m4a"), Arrays.copyOf(whole, whole.length / 2));
        assertRefused(half, Limits.DEFAULT, Refusal.DAMAGED);
    }

    @Test
    void opens_no_list_of_other_files(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.m3u8"),
                "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n"
                        + SAMPLES.resolve("demo.mp3").toAbsolutePath() + "\n#EXT-X-ENDLIST\n");
        assertRefused(list, Limits.DEFAULT, Refusal.UNSUPPORTED);
    }

    private static void assertRefused(Path file, Limits limits, Refusal reason) {
        assertThatThrownBy(() -> reader(limits).read(file, TIME))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static SoundReader reader(Limits limits) throws Refused {
        return new SoundReader(PROGRAMS.requireDecoder(), limits);
    }

    private static Path file(String name) {
        return name.startsWith("demo")
                ? SAMPLES.resolve(name)
                : RESOURCES.resolve("small").resolve(name);
    }
}
