package org.colophon.fingerprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.colophon.fingerprint.ConformanceVectors;
import org.colophon.fingerprint.ConformanceVectors.Vector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TextConformanceTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Vector> textVectors() {
        return ConformanceVectors.of("gen_text_code_v0");
    }

    static Stream<Vector> metaVectors() {
        return ConformanceVectors.of("gen_meta_code_v0");
    }

    @Test
    void there_are_5_and_20_official_vectors() {
        assertThat(textVectors()).hasSize(5);
        assertThat(metaVectors()).hasSize(20);
    }

    @ParameterizedTest
    @MethodSource("textVectors")
    void makes_the_official_text_codes(Vector vector) {
        TextCode code = TextCode.of(vector.inputs().get(0).asString());
        assertThat(code.unit().truncated(vector.bits())).hasToString(vector.iscc());
        assertThat(code.characters())
                .isEqualTo(vector.outputs().get("characters").intValue());
    }

    @ParameterizedTest
    @MethodSource("metaVectors")
    void makes_the_official_meta_codes(Vector vector) {
        JsonNode inputs = vector.inputs();
        MetaCode code = MetaCode.of(inputs.get(0).asString(), inputs.get(1).asString(), payload(inputs.get(2)));
        JsonNode outputs = vector.outputs();
        assertThat(code.unit().truncated(vector.bits())).hasToString(vector.iscc());
        assertThat(code.name()).isEqualTo(outputs.get("name").asString());
        assertThat(code.description()).isEqualTo(outputs.path("description").asString(""));
        assertThat(code.metahash()).isEqualTo(outputs.get("metahash").asString());
        assertThat(code.meta().map(MetaPayload::dataUrl).orElse(""))
                .isEqualTo(outputs.path("meta").asString(""));
    }

    @SuppressWarnings("unchecked")
    private static @Nullable MetaPayload payload(JsonNode input) {
        if (input.isNull()) {
            return null;
        }
        return input.isString()
                ? MetaPayload.ofDataUrl(input.asString())
                : MetaPayload.ofJson((Map<String, ?>) JSON.treeToValue(input, Map.class));
    }
}
