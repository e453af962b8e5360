package org.colophon.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.fingerprint.Digests;
import org.colophon.kernel.Money;
import org.colophon.kernel.PartialDate;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.json.JsonMapper;

class KernelJsonTest {

    private final JsonMapper json = mapper();

    /** One of each. */
    private record All(WorkId work, Money price, Share share, Territory territory, PartialDate date, Digests digests) {}

    @Test
    void writes_values_as_texts_and_reads_them_back() {
        All all = new All(
                WorkId.of("01939d5e-0000-7000-8000-000000000001"),
                Money.of("CNY", 120_000),
                new Share(1, 3),
                Territory.of("CN+DE"),
                new PartialDate("2024-05"),
                Digests.ofHex(Map.of(DigestAlgorithm.SHA_256, "ab".repeat(32))));

        String written = json.writeValueAsString(all);

        assertThat(json.readTree(written)).isEqualTo(json.readTree("""
                {"work":"01939d5e-0000-7000-8000-000000000001","price":{"currency":"CNY","amount":"120000"},
                 "share":"1/3","territory":"CN+DE","date":"2024-05","digests":{"sha-256":"%s"}}
                """.formatted("ab".repeat(32))));
        assertThat(json.readValue(written, All.class)).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"currency\":\"CNY\",\"amount\":5}",
                "{\"currency\":\"CNY\",\"amount\":\"1.9\"}",
                "{\"currency\":\"CNY\",\"amount\":\"1e9\"}",
                "{\"currency\":\"CNY\",\"amount\":\"007\"}",
                "{\"currency\":\"CNY\",\"amount\":\"\"}",
                "{\"currency\":\"CNY\",\"amount\":\"99999999999999999999\"}",
                "{\"currency\":\"XYZ\",\"amount\":\"1\"}",
                "{\"currency\":\"CNY\"}",
                "{\"currency\":\"CNY\",\"amount\":\"1\",\"amount\":\"2\"}",
                "\"CNY 5\""
            })
    void refuses_amounts_of_another_form(String text) {
        assertThatThrownBy(() -> json.readValue(text, Money.class)).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "\"1-1-1-1-1\"", "\"01939D5E-0000-7000-8000-000000000001\"", "{}", "\"\""})
    void refuses_ids_of_another_form(String text) {
        assertThatThrownBy(() -> json.readValue(text, WorkId.class)).isInstanceOf(JacksonException.class);
    }

    private static JsonMapper mapper() {
        StrictJson strict = new StrictJson();
        JsonFactoryBuilder factory = JsonFactory.builder();
        strict.boundedJson().customize(factory);
        JsonMapper.Builder builder = JsonMapper.builder(factory.build());
        strict.unguessedJson().customize(builder);
        return builder.build();
    }
}
