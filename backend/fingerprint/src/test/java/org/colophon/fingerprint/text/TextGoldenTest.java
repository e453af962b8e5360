package org.colophon.fingerprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against what the reference implementation made of random text in many scripts; see the file's first line. */
class TextGoldenTest {

    private static JsonNode golden(String kind) throws IOException {
        try (InputStream file = TextGoldenTest.class.getResourceAsStream("text-golden.json")) {
            return JsonMapper.builder()
                    .build()
                    .readTree(Objects.requireNonNull(file))
                    .required(kind);
        }
    }

    @Test
    void treats_text_as_the_reference_implementation_does() throws IOException {
        JsonNode cases = golden("text");
        assertThat(cases).hasSize(200);
        for (JsonNode row : cases) {
            String text = row.get(0).asString();
            assertThat(PlainText.collapse(text)).as(text).isEqualTo(row.get(1).asString());
            assertThat(PlainText.clean(text)).as(text).isEqualTo(row.get(2).asString());
            assertThat(TextCode.of(text).unit()).as(text).hasToString(row.get(3).asString());
        }
    }

    @Test
    void makes_the_meta_codes_of_the_reference_implementation() throws IOException {
        JsonNode cases = golden("meta");
        assertThat(cases).hasSize(60);
        for (JsonNode row : cases) {
            MetaPayload payload = row.get(2).isNull()
                    ? null
                    : MetaPayload.ofDataUrl(row.get(2).asString());
            MetaCode code = MetaCode.of(row.get(0).asString(), row.get(1).asString(), payload);
            assertThat(code.unit()).hasToString(row.get(3).asString());
            assertThat(code.name()).isEqualTo(row.get(4).asString());
            assertThat(code.description()).isEqualTo(row.get(5).asString());
            assertThat(code.metahash()).isEqualTo(row.get(6).asString());
        }
    }
}
