package org.colophon.fingerprint.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.colophon.fingerprint.ConformanceVectors;
import org.colophon.fingerprint.ConformanceVectors.Vector;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AudioCodeTest {

    static Stream<Vector> vectors() {
        return ConformanceVectors.of("gen_audio_code_v0");
    }

    private static int[] music(long seed, int length) {
        Random random = new Random(seed);
        int[] features = new int[length];
        for (int i = 0; i < length; i++) {
            // Neighbouring features overlap in time, so only a few of their bits differ.
            features[i] = i == 0 ? random.nextInt() : features[i - 1] ^ random.nextInt() & random.nextInt();
        }
        return features;
    }

    @Test
    void there_are_five_official_vectors() {
        assertThat(vectors()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void makes_the_official_audio_codes(Vector vector) {
        assertThat(AudioCode.of(vector.integers(0)).unit().truncated(vector.bits()))
                .hasToString(vector.iscc());
    }

    @Test
    void hashes_the_whole_then_quarters_then_thirds_of_the_sorted() {
        int[] features = {8, 8, 8, 1, 1, 2, 2, 4, 4, -16, -16};
        IsccUnit unit = AudioCode.of(features).unit();
        // 11 features: quarters of 3, 3, 3 and 2; sorted thirds of 4, 4 and 3.
        assertThat(unit.word(0)).isEqualTo(0L << 32 | 8);
        assertThat(unit.word(1)).isEqualTo(1L << 32 | 4);
        assertThat(unit.word(2) >>> 32).isEqualTo(0xFFFFFFF0L);
        assertThat((int) unit.word(2)).isEqualTo(0xFFFFFFF1);
        assertThat(unit.word(3)).isEqualTo((2L | 4) << 32 | 8);
    }

    @Test
    void moves_little_when_some_features_change() {
        int[] features = music(1, 800);
        int[] changed = features.clone();
        Random random = new Random(2);
        for (int i = 0; i < 40; i++) {
            changed[random.nextInt(changed.length)] ^= 1 << random.nextInt(32);
        }
        AudioCode code = AudioCode.of(features);
        assertThat(code.unit().distance(AudioCode.of(changed).unit())).isLessThanOrEqualTo(12);
        assertThat(code.unit().distance(AudioCode.of(music(3, 800)).unit())).isGreaterThan(64);
        assertThat(code.features()).isEqualTo(800);
    }

    @Test
    void tells_which_codes_say_nothing() {
        assertThat(AudioCode.of(new int[0]).isDiscriminating()).isFalse();
        assertThat(AudioCode.of(new int[0]).unit().body()).containsOnly(0);
        int[] silence = new int[500];
        Arrays.fill(silence, 627964279);
        assertThat(AudioCode.of(silence).isDiscriminating()).isFalse();
        assertThat(AudioCode.of(silence).distinctFeatures()).isEqualTo(1);
        assertThat(AudioCode.of(music(4, 15)).isDiscriminating()).isFalse();
        assertThat(AudioCode.of(music(4, 16)).isDiscriminating()).isTrue();
    }
}
