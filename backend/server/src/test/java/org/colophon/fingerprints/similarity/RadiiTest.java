package org.colophon.fingerprints.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.colophon.fingerprints.CodeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RadiiTest {

    private static Radii set(Map<String, Object> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("colophon.similarity", Radii.class);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INSTANCE", "PASSAGE"})
    void are_those_that_the_library_proposes(CodeKind kind) {
        Radii.Pair pair = set(Map.of()).of(kind);
        assertThat(new org.colophon.fingerprint.similarity.Radii(pair.candidate(), pair.strong()))
                .isEqualTo(org.colophon.fingerprint.similarity.Radii.usual(kind.type()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"129", "23", "-2"})
    void refuse_what_no_code_can_hold(String candidate) {
        assertThatThrownBy(() -> set(Map.of("colophon.similarity.image.candidate", candidate)))
                .rootCause()
                .hasMessageContaining("colophon.similarity.image");
    }
}
