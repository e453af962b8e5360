package org.colophon.fingerprint.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Base32;
import org.colophon.fingerprint.ConformanceVectors;
import org.colophon.fingerprint.ConformanceVectors.Vector;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MixedCodeTest {

    static Stream<Vector> vectors() {
        return ConformanceVectors.of("gen_mixed_code_v0");
    }

    /** Not through the codec: the first vector has a Content-Code of SubType 5, which it refuses. */
    private static byte[] bytes(String code) {
        return Base32.decode(code + "=".repeat((8 - code.length() % 8) % 8));
    }

    private static IsccUnit random(UnitType type, int bytes, Random random) {
        byte[] body = new byte[bytes];
        random.nextBytes(body);
        return IsccUnit.of(type, body);
    }

    @Test
    void there_are_two_official_vectors() {
        assertThat(vectors()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void makes_the_official_mixed_codes(Vector vector) {
        List<byte[]> codes = vector.inputs()
                .get(0)
                .valueStream()
                .map(code -> bytes(code.asString()))
                .toList();
        assertThat(MixedCode.ofEncoded(codes, vector.bits())).hasToString(vector.iscc());
    }

    @Test
    void moves_little_when_one_of_many_codes_is_another() {
        Random random = new Random(1);
        List<IsccUnit> codes = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            codes.add(random(i == 0 ? UnitType.TEXT : UnitType.IMAGE, 32, random));
        }
        IsccUnit code = MixedCode.of(codes);
        codes.set(5, random(UnitType.IMAGE, 32, random));
        assertThat(code.type()).isEqualTo(UnitType.MIXED);
        assertThat(code.distance(MixedCode.of(codes.reversed()))).isBetween(1, 48);
        assertThat(MixedCode.of(codes, 64)).isEqualTo(MixedCode.of(codes).truncated(64));
    }

    @Test
    void refuses_one_code_other_codes_and_short_ones() {
        Random random = new Random(2);
        IsccUnit text = random(UnitType.TEXT, 32, random);
        IsccUnit image = random(UnitType.IMAGE, 8, random);
        assertThatIllegalArgumentException().isThrownBy(() -> MixedCode.of(List.of(text)));
        assertThatIllegalArgumentException().isThrownBy(() -> MixedCode.of(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> MixedCode.of(List.of(text, image)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MixedCode.of(List.of(text, random(UnitType.DATA, 32, random))));
        assertThat(MixedCode.of(List.of(text, image), 64).bits()).isEqualTo(64);
    }
}
