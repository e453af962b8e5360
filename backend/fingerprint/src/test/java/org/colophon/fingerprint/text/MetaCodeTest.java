package org.colophon.fingerprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.fingerprint.iscc.UnitType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetaCodeTest {

    private static String json(Map<String, ?> object) {
        return new String(MetaPayload.ofJson(object).bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u0007", "\n\n"})
    void asks_for_a_name(String name) {
        assertThatExceptionOfType(SeedMetadataRefused.class).isThrownBy(() -> MetaCode.of(name));
    }

    @Test
    void takes_a_name_of_punctuation_only() {
        assertThat(MetaCode.of("!!!").unit()).isEqualTo(MetaCode.of("???").unit());
        assertThat(MetaCode.of("!!!").name()).isEqualTo("!!!");
    }

    @Test
    void hashes_the_payload_instead_of_the_description() {
        MetaPayload payload = MetaPayload.ofJson(Map.of("isbn", "9780261102354"));
        MetaCode code = MetaCode.of("The Hobbit", "or There and Back Again", payload);
        assertThat(code).usingRecursiveComparison().isNotEqualTo(MetaCode.of("The Hobbit", "", payload));
        assertThat(code.unit())
                .isEqualTo(MetaCode.of("The Hobbit", "", payload).unit())
                .isNotEqualTo(MetaCode.of("The Hobbit").unit());
        assertThat(code.unit().type()).isEqualTo(UnitType.META);
        assertThat(code.meta()).contains(payload);
    }

    @Test
    void reads_data_urls_in_base_64_and_percent_encoded() {
        assertThat(MetaPayload.ofDataUrl("data:text/plain;base64,aGkh").bytes()).containsExactly('h', 'i', '!');
        assertThat(MetaPayload.ofDataUrl("data:,h%69!").bytes()).containsExactly('h', 'i', '!');
        assertThat(MetaPayload.ofDataUrl("data:,h%69!").dataUrl()).isEqualTo("data:,h%69!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://example.org/a,b",
                "data:text/plain",
                "data:,",
                "data:;base64,a*==",
                "data:;base64,a",
                "data:,%4",
                "data:,%zz"
            })
    void refuses_other_urls(String url) {
        assertThatExceptionOfType(SeedMetadataRefused.class).isThrownBy(() -> MetaPayload.ofDataUrl(url));
    }

    @Test
    void refuses_more_than_128_000_bytes() {
        assertThat(MetaPayload.ofDataUrl("data:," + "x".repeat(128_000)).bytes())
                .hasSize(128_000);
        assertThatExceptionOfType(SeedMetadataRefused.class)
                .isThrownBy(() -> MetaPayload.ofDataUrl("data:," + "x".repeat(128_001)));
    }

    @Test
    void writes_json_in_its_canonical_form() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("\u20ac", "Euro");
        object.put("\r", "CR");
        object.put("\uD83D\uDE00", "smiling");
        object.put("\uFB33", "dalet");
        object.put("1", Arrays.asList(true, null, List.of(), Map.of()));
        assertThat(json(object))
                .isEqualTo("{\"\\r\":\"CR\",\"1\":[true,null,[],{}],\"\u20ac\":\"Euro\",\"\uD83D\uDE00\":\"smiling\","
                        + "\"\uFB33\":\"dalet\"}");
        assertThat(json(Map.of("s", "\b\t\n\f\r\"\\/\u0001\u001F\u007F")))
                .isEqualTo("{\"s\":\"\\b\\t\\n\\f\\r\\\"\\\\/\\u0001\\u001f\u007F\"}");
    }

    /** RFC 8785, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void writes_numbers_as_rfc_8785_does(String bits, String expected) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(json(Map.of("n", number))).isEqualTo("{\"n\":" + expected + "}");
    }

    @Test
    void refuses_what_json_cannot_say() {
        for (Object value : new Object[] {
            Double.NaN, Double.POSITIVE_INFINITY, 1L << 53, -(1L << 53), "\uD800", new StringBuilder(), Map.of(1, 2)
        }) {
            assertThatExceptionOfType(SeedMetadataRefused.class)
                    .isThrownBy(() -> MetaPayload.ofJson(Map.of("value", value)));
        }
        assertThatExceptionOfType(SeedMetadataRefused.class).isThrownBy(() -> MetaPayload.ofJson(Map.of()));
        assertThat(json(Map.of("value", (1L << 53) - 1))).isEqualTo("{\"value\":9007199254740991}");
        assertThat(json(Map.of("value", new BigDecimal("0.1")))).isEqualTo("{\"value\":0.1}");
    }
}
