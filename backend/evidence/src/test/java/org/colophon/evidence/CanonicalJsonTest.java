package org.colophon.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String canonical(String json) {
        return written(CanonicalJson.parse(utf8(json)));
    }

    private static String written(Json value) {
        return new String(CanonicalJson.write(value), StandardCharsets.UTF_8);
    }

    @Test
    void sorts_names_by_utf_16_units_as_rfc_8785_section_3_2_3() {
        String json = """
                {"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh",
                 "1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin o"}""";
        assertThat(canonical(json))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin o\","
                        + "\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void writes_strings_and_literals_as_rfc_8785_section_3_2_2() {
        assertThat(canonical("""
                        { "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/", "literals": [null, true, false] }"""))
                .isEqualTo("{\"literals\":[null,true,false],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void escapes_all_control_characters_and_nothing_else() {
        StringBuilder all = new StringBuilder();
        IntStream.rangeClosed(0, 0x2f).forEach(c -> all.append((char) c));
        all.append("\u007f\u2028\u2029\ufeff\uffff");
        assertThat(written(new Json.Text(all.toString())))
                .isEqualTo(
                        "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f"
                                + "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c"
                                + "\\u001d\\u001e\\u001f !\\\"#$%&'()*+,-./\u007f\u2028\u2029\ufeff\uffff\"");
    }

    @Test
    void takes_space_wherever_rfc_8259_does() {
        String spaced = " { \"a\" : [ 1 , { } , [ ] ] , \"b\" : false } ";
        String compact = "{\"a\":[1,{},[]],\"b\":false}";
        assertThat(canonical(spaced)).isEqualTo(compact);
        assertThat(canonical(spaced.replace(' ', '\n'))).isEqualTo(compact);
        assertThat(canonical(spaced.replace(" ", "\t\r"))).isEqualTo(compact);
    }

    @Test
    void writes_chinese_as_it_is() {
        byte[] json = CanonicalJson.write(Json.object().with("\u4f5c\u54c1", "\u5bd2\u98df\u5e16 \ud842\udfb7"));
        assertThat(json).isEqualTo(utf8("{\"\u4f5c\u54c1\":\"\u5bd2\u98df\u5e16 \ud842\udfb7\"}"));
        assertThat(CanonicalJson.parse(json))
                .isEqualTo(Json.object().with("\u4f5c\u54c1", "\u5bd2\u98df\u5e16 \ud842\udfb7"));
    }

    @Test
    void builds_and_reads_an_object() {
        Json.Members object = Json.object()
                .with("type", "work.registered")
                .with("size", 3)
                .with("public", true)
                .with("authors", Json.texts(List.of("a", "b")))
                .with("file", Json.object().with("bytes", -1))
                .with("none", new Json.Nothing())
                .with("sizes", Json.array(List.of(new Json.Whole(1))));
        assertThat(written(object))
                .isEqualTo(
                        "{\"authors\":[\"a\",\"b\"],\"file\":{\"bytes\":-1},\"none\":null,\"public\":true,\"size\":3,"
                                + "\"sizes\":[1],\"type\":\"work.registered\"}");
        assertThat(object.text("type")).isEqualTo("work.registered");
        assertThat(object.whole("size")).isEqualTo(3);
        assertThat(object.truth("public")).isTrue();
        assertThat(Json.object().with("public", false).truth("public")).isFalse();
        assertThat(object.members("file").whole("bytes")).isEqualTo(-1);
        assertThat(object.elements("authors")).containsExactly(new Json.Text("a"), new Json.Text("b"));
        assertThat(object.has("none")).isTrue();
        assertThat(object.has("nothing")).isFalse();
    }

    @Test
    void refuses_to_read_what_is_not_there() {
        Json.Members object = Json.object().with("size", 3);
        assertThatExceptionOfType(MalformedEvidence.class)
                .isThrownBy(() -> object.text("title"))
                .withMessage("the member 'title' is missing");
        assertThatExceptionOfType(MalformedEvidence.class)
                .isThrownBy(() -> object.text("size"))
                .withMessage("the member 'size' is not of the kind Text");
        assertThatExceptionOfType(MalformedEvidence.class)
                .isThrownBy(() -> object.with("size", 4))
                .withMessage("the member 'size' is there already");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "\"",
                "\"a",
                "\"\\",
                "\"\\u12",
                "\"\\u123g\"",
                "\"\\u\uff11\uff11\uff11\uff11\"",
                "\"\\x\"",
                "\"a\nb\"",
                "\"\\ud800\"",
                "\"\\udc00\\ud800\"",
                "{\"\\ud800\":1}",
                "nul",
                "nulL",
                "truefalse",
                "True",
                "NaN",
                "1.0",
                "1e3",
                "1E3",
                "0.5",
                "-0",
                "01",
                "-01",
                "+1",
                "-",
                "--1",
                ".5",
                "9007199254740992",
                "-9007199254740992",
                "12345678901234567890",
                "1 2",
                "{} {}",
                "{}x",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{,}",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{\"a\"}",
                "{a:1}",
                "{1:1}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"\\u0061\":2}",
                "[1}",
                "{\"a\":1]",
                "'a'",
                "/*c*/1",
                "\ufeff1",
                "\u00a01",
                "\u000b1",
                "\uffff",
                "1\uffff",
                "]",
                "}",
                ":"
            })
    void refuses_what_two_readers_could_read_differently(String json) {
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> CanonicalJson.parse(utf8(json)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0xc0, 0xff, 0xed})
    void refuses_bytes_that_are_not_utf_8(int wrong) {
        // ED A0 80 would be the surrogate D800.
        byte[] json = {'"', (byte) wrong, (byte) 0xa0, (byte) 0x80, '"'};
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> CanonicalJson.parse(json));
    }

    @Test
    void takes_numbers_up_to_the_largest_that_every_reader_keeps() {
        assertThat(canonical("[9007199254740991,-9007199254740991,0,10]"))
                .isEqualTo("[9007199254740991,-9007199254740991,0,10]");
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> new Json.Whole(Json.LARGEST + 1));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> new Json.Whole(-Json.LARGEST - 1));
    }

    @Test
    void nests_32_deep_and_no_deeper() {
        assertThat(canonical("[".repeat(32) + "]".repeat(32))).hasSize(64);
        assertThat(canonical("[" + "[],{},".repeat(40) + "1]")).hasSize(243);
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> canonical("[".repeat(33) + "]".repeat(33)));
        assertThatExceptionOfType(MalformedEvidence.class)
                .isThrownBy(() -> canonical("{\"a\":".repeat(33) + "1" + "}".repeat(33)));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> canonical("[".repeat(500_000)));
        Json deep = new Json.Whole(1);
        for (int i = 0; i < 33; i++) {
            deep = Json.array(List.of(deep));
        }
        Json tooDeep = deep;
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> CanonicalJson.write(tooDeep));
    }

    @Test
    void bounds_its_input() {
        assertThat(CanonicalJson.parse(utf8("[1]"), 3)).isEqualTo(Json.array(List.of(new Json.Whole(1))));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> CanonicalJson.parse(utf8("[1]"), 2));
        assertThatExceptionOfType(MalformedEvidence.class)
                .isThrownBy(() -> CanonicalJson.parse(utf8(" ".repeat(CanonicalJson.LONGEST_INPUT) + "1")));
    }

    @Test
    void tells_the_canonical_form_from_others() {
        assertThat(CanonicalJson.parseCanonicalObject(utf8("{\"a\":1,\"b\":2}"), 100)
                        .whole("b"))
                .isEqualTo(2);
        for (String other : List.of("{\"b\":2,\"a\":1}", "{\"a\":1 }", "{\"\\u0061\":1}", "[1]")) {
            assertThatExceptionOfType(MalformedEvidence.class)
                    .isThrownBy(() -> CanonicalJson.parseCanonicalObject(utf8(other), 100));
        }
        assertThatExceptionOfType(MalformedEvidence.class)
                .isThrownBy(() -> CanonicalJson.parseCanonicalObject(utf8("{\"a\":1}"), 6));
    }

    @Test
    void holds_no_text_that_utf_8_cannot_write() {
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> new Json.Text("a\ud800"));
        assertThatExceptionOfType(MalformedEvidence.class)
                .isThrownBy(() -> Json.object().with("\udc00", 1));
    }

    @Test
    void reads_back_every_value_it_writes() {
        Random random = new Random(8785);
        for (int round = 0; round < 2_000; round++) {
            Json value = randomValue(random, 4);
            byte[] json = CanonicalJson.write(value);
            assertThat(CanonicalJson.parse(json)).isEqualTo(value);
            assertThat(CanonicalJson.write(CanonicalJson.parse(json))).isEqualTo(json);
        }
    }

    private static Json randomValue(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> new Json.Whole(random.nextLong(-Json.LARGEST, Json.LARGEST) >> random.nextInt(53));
            case 1 -> new Json.Text(randomText(random));
            case 2 -> new Json.Truth(random.nextBoolean());
            case 3 -> new Json.Nothing();
            case 4 ->
                Json.array(IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> randomValue(random, depth - 1))
                        .toList());
            default -> randomObject(random, depth);
        };
    }

    private static Json randomObject(Random random, int depth) {
        TreeMap<String, Json> members = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            members.put(randomText(random), randomValue(random, depth - 1));
        }
        return new Json.Members(members);
    }

    private static String randomText(Random random) {
        int[] limits = {0x30, 0x80, 0xd800, 0x10000 - 0xe000, 0x110000 - 0x10000};
        int[] starts = {0, 0, 0x80, 0xe000, 0x10000};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            int kind = random.nextInt(limits.length);
            text.appendCodePoint(starts[kind] + random.nextInt(limits[kind] - (kind == 2 ? 0x80 : 0)));
        }
        return text.toString();
    }
}
