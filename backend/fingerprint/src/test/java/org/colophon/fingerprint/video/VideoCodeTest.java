package org.colophon.fingerprint.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.colophon.fingerprint.ConformanceVectors;
import org.colophon.fingerprint.ConformanceVectors.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VideoCodeTest {

    static Stream<Vector> vectors() {
        return ConformanceVectors.of("gen_video_code_v0");
    }

    private static int[] values(Random random) {
        return random.ints(FrameSignature.SIZE, 0, 3).toArray();
    }

    private static List<FrameSignature> film(long seed, int frames) {
        Random random = new Random(seed);
        List<FrameSignature> film = new ArrayList<>();
        for (int i = 0; i < frames; i++) {
            film.add(FrameSignature.of(values(random)));
        }
        return film;
    }

    @Test
    void there_are_three_official_vectors() {
        assertThat(vectors()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void makes_the_official_video_codes(Vector vector) {
        List<FrameSignature> frames =
                vector.rows(0).stream().map(FrameSignature::of).toList();
        assertThat(VideoCode.of(frames).unit().truncated(vector.bits())).hasToString(vector.iscc());
    }

    @Test
    void counts_each_distinct_frame_once_in_any_order() {
        List<FrameSignature> film = film(1, 50);
        List<FrameSignature> again = new ArrayList<>(film);
        again.addAll(film.subList(10, 20));
        Collections.shuffle(again, new Random(2));
        VideoCode code = VideoCode.of(again);
        assertThat(code.unit()).isEqualTo(VideoCode.of(film).unit());
        assertThat(code.frames()).isEqualTo(60);
        assertThat(code.distinctFrames()).isEqualTo(50);
        assertThat(code.unit().distance(VideoCode.of(film(3, 50)).unit())).isGreaterThan(80);
        assertThat(code.unit().distance(VideoCode.of(film.subList(0, 48)).unit()))
                .isBetween(1, 40);
    }

    @Test
    void unpacks_five_values_of_each_byte() {
        Random random = new Random(5);
        int[] values = values(random);
        byte[] packed = new byte[76];
        for (int i = 0; i < values.length; i++) {
            packed[i / 5] = (byte) (packed[i / 5] * 3 + values[i]);
        }
        assertThat(FrameSignature.ofPacked(packed))
                .isEqualTo(FrameSignature.of(values))
                .hasSameHashCodeAs(FrameSignature.of(values));
        packed[75] = (byte) 243;
        assertThatIllegalArgumentException().isThrownBy(() -> FrameSignature.ofPacked(packed));
        assertThatIllegalArgumentException().isThrownBy(() -> FrameSignature.ofPacked(new byte[75]));
    }

    @Test
    void refuses_what_is_no_signature() {
        assertThatIllegalArgumentException().isThrownBy(() -> FrameSignature.of(new int[379]));
        int[] values = new int[FrameSignature.SIZE];
        values[3] = -1;
        assertThatIllegalArgumentException().isThrownBy(() -> FrameSignature.of(values));
        values[3] = 65_536;
        assertThatIllegalArgumentException().isThrownBy(() -> FrameSignature.of(values));
        assertThatIllegalStateException().isThrownBy(() -> VideoCode.of(List.of()));
    }

    @Test
    void tells_which_codes_say_nothing() {
        FrameSignature blank = FrameSignature.of(new int[FrameSignature.SIZE]);
        assertThat(VideoCode.of(List.of(blank, blank)).isDiscriminating()).isFalse();
        FrameSignature still = film(7, 1).getFirst();
        assertThat(VideoCode.of(Collections.nCopies(100, still)).isDiscriminating())
                .isFalse();
        assertThat(VideoCode.of(film(8, 2)).isDiscriminating()).isTrue();
        assertThat(still).isNotEqualTo(blank).doesNotHaveSameHashCodeAs(blank);
    }
}
