package org.colophon.fingerprint.iscc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.colophon.fingerprint.ConformanceVectors;
import org.colophon.fingerprint.ConformanceVectors.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IsccCodeConformanceTest {

    static Stream<Vector> vectors() {
        return ConformanceVectors.of("gen_iscc_code_v0");
    }

    private static List<IsccUnit> units(Vector vector) {
        return vector.inputs()
                .get(0)
                .valueStream()
                .map(code -> IsccUnit.parse("ISCC:" + code.asString()))
                .toList();
    }

    @Test
    void there_are_five_official_vectors() {
        assertThat(vectors()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void composes_the_official_iscc_codes(Vector vector) {
        assertThat(IsccCode.of(units(vector))).hasToString(vector.iscc());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void decomposes_them_into_their_units_of_64_bits(Vector vector) {
        assertThat(IsccCode.parse(vector.iscc()).units())
                .containsExactlyInAnyOrderElementsOf(
                        units(vector).stream().map(unit -> unit.truncated(64)).toList());
    }
}
