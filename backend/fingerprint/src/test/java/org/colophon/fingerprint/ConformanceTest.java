package org.colophon.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.colophon.fingerprint.ConformanceVectors.Vector;
import org.colophon.fingerprint.iscc.Multihash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The official test data for bytes; those for each medium are tested beside its codes. */
class ConformanceTest {

    static Stream<Vector> dataVectors() {
        return ConformanceVectors.of("gen_data_code_v0");
    }

    static Stream<Vector> instanceVectors() {
        return ConformanceVectors.of("gen_instance_code_v0");
    }

    private static Fingerprint fingerprint(Vector vector) throws IOException {
        return Fingerprint.of(new ByteArrayInputStream(vector.stream(0)), Set.of());
    }

    @Test
    void the_file_has_50_vectors_of_9_functions() {
        assertThat(ConformanceVectors.functions())
                .containsExactlyInAnyOrder(
                        "gen_meta_code_v0",
                        "gen_text_code_v0",
                        "gen_image_code_v0",
                        "gen_audio_code_v0",
                        "gen_video_code_v0",
                        "gen_mixed_code_v0",
                        "gen_data_code_v0",
                        "gen_instance_code_v0",
                        "gen_iscc_code_v0");
        assertThat(ConformanceVectors.functions().stream().flatMap(ConformanceVectors::of))
                .hasSize(50);
        assertThat(dataVectors()).hasSize(4);
        assertThat(instanceVectors()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("dataVectors")
    void makes_the_official_data_codes(Vector vector) throws IOException {
        assertThat(fingerprint(vector).data().truncated(vector.bits())).hasToString(vector.iscc());
    }

    @ParameterizedTest
    @MethodSource("instanceVectors")
    void makes_the_official_instance_codes(Vector vector) throws IOException {
        Fingerprint fingerprint = fingerprint(vector);
        assertThat(fingerprint.instance().truncated(vector.bits())).hasToString(vector.iscc());
        assertThat(Multihash.ofBlake3(fingerprint.digests().bytes(DigestAlgorithm.BLAKE3)))
                .isEqualTo(vector.outputs().get("datahash").asString());
        assertThat(fingerprint.size())
                .isEqualTo(vector.outputs().get("filesize").longValue());
    }
}
