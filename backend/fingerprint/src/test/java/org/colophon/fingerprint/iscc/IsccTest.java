package org.colophon.fingerprint.iscc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsccTest {

    /** The example of IEP-0001. */
    private static final String EXAMPLE = "ISCC:KEC43HJLPUSHVAZT66YLPUWNVACWYPIV533TRQMWF2IUQYSP5LA4CTY";

    private static final String META = "AAAYPXW445FTYNJ3";
    private static final String TEXT = "EAARMJLTQCUWAND2";
    private static final String DATA = "GABVVC5DMJJGYKZ4ZBYVNYABFFYXG";
    private static final String INSTANCE = "IADWIK7A7JTUAQ2D6QARX7OBEIK3OOUAM42LOBLCZ4ZOGDLRHMDL6TQ";

    private static void assertRefused(IsccRefusal refusal, ThrowingCallable call) {
        assertThatExceptionOfType(IsccRefused.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static IsccUnit unit(String code) {
        return IsccUnit.parse("ISCC:" + code);
    }

    private static String hex(String hex) {
        return "ISCC:" + Base32.encode(HexFormat.of().parseHex(hex));
    }

    @Test
    void reads_back_every_header_with_any_body() {
        Random random = new Random(20240501);
        Set<Iscc> seen = new HashSet<>();
        for (IsccHeader header : Codes.headers()) {
            for (int round = 0; round < 20; round++) {
                byte[] body = Codes.bytes(random, header.bodyBits() / 8);
                Iscc iscc = Iscc.ofBytes(IsccText.concatenate(header.bytes(), body));
                assertThat(iscc.header()).isEqualTo(header);
                assertThat(iscc.body()).isEqualTo(body);
                assertThat(Iscc.parse(iscc.toString())).isEqualTo(iscc).hasSameHashCodeAs(iscc);
                assertThat(Iscc.normalise(iscc.uri())).isEqualTo(iscc);
                seen.add(iscc);
            }
        }
        assertThat(seen).hasSize(Codes.headers().size() * 20);
        assertThat(Codes.headers()).hasSize(13 * 8 + 5 * 6 + 3);
    }

    @Test
    void refuses_whatever_does_not_encode_back_to_itself() {
        Random random = new Random(7);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567=1abcg- :\u0130";
        int accepted = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder mutant = new StringBuilder(round % 2 == 0 ? EXAMPLE : "ISCC:" + META);
            for (int i = random.nextInt(3); i >= 0; i--) {
                int at = random.nextInt(mutant.length());
                mutant.setCharAt(at, alphabet.charAt(random.nextInt(alphabet.length())));
            }
            if (random.nextInt(4) == 0) {
                mutant.setLength(random.nextInt(mutant.length()));
            }
            try {
                assertThat(Iscc.parse(mutant.toString())).hasToString(mutant.toString());
                accepted++;
            } catch (IsccRefused refused) {
                assertThat(refused.refusal()).isNotNull();
            }
        }
        assertThat(accepted).isPositive();
    }

    @Test
    void refuses_each_departure_from_the_canonical_form_by_name() {
        assertRefused(IsccRefusal.MISSING_PREFIX, () -> Iscc.parse(META));
        assertRefused(IsccRefusal.MISSING_PREFIX, () -> Iscc.parse("iscc:" + META));
        assertRefused(IsccRefusal.MISSING_PREFIX, () -> Iscc.parse(" ISCC:" + META));
        assertRefused(IsccRefusal.WRONG_CHARACTER, () -> Iscc.parse("ISCC:" + META.toLowerCase(Locale.ROOT)));
        assertRefused(IsccRefusal.WRONG_CHARACTER, () -> Iscc.parse("ISCC:" + META + "\n"));
        assertRefused(IsccRefusal.WRONG_CHARACTER, () -> Iscc.parse("ISCC:AAAYPXW4-45FTYNJ3"));
        assertRefused(IsccRefusal.WRONG_CHARACTER, () -> Iscc.parse("ISCC:" + DATA + "="));
        assertRefused(IsccRefusal.WRONG_LENGTH, () -> Iscc.parse("ISCC:"));
        assertRefused(IsccRefusal.WRONG_LENGTH, () -> Iscc.parse("ISCC:" + "A".repeat(400)));
        // 29 characters are 145 bits, of which one is unused.
        assertRefused(IsccRefusal.WRONG_PADDING, () -> Iscc.parse("ISCC:" + DATA.substring(0, 28) + "H"));
        assertRefused(IsccRefusal.WRONG_PADDING, () -> Iscc.parse("ISCC:" + META + "A"));
        assertRefused(IsccRefusal.WRONG_BODY_LENGTH, () -> Iscc.parse("ISCC:" + META + "AA"));
        assertRefused(IsccRefusal.WRONG_BODY_LENGTH, () -> Iscc.parse("ISCC:" + META.substring(0, 8)));
    }

    @ParameterizedTest
    @CsvSource({
        "f000, MALFORMED_HEADER",
        "80010000000000000000, UNKNOWN_MAIN_TYPE", // MainType 8 takes two nibbles
        "01010000000000000000, UNKNOWN_SUB_TYPE",
        "25010000000000000000, UNKNOWN_SUB_TYPE",
        "00110000000000000000, UNKNOWN_VERSION",
        "000800, UNKNOWN_LENGTH", // 288 bits take two nibbles: a padded header
        "000801, MALFORMED_HEADER",
        "60000000000000000000, WRONG_KIND", // an ISCC-ID
        "61100000000000000000, WRONG_KIND",
        "61110000000000000000, UNKNOWN_LENGTH",
        "70010000000000000000, WRONG_KIND", // a Flake-Code
        "5500, WRONG_BODY_LENGTH",
        "5501, CONTRADICTING_SUB_TYPES",
        "5701, CONTRADICTING_SUB_TYPES",
        "5600, CONTRADICTING_SUB_TYPES",
        "5605, CONTRADICTING_SUB_TYPES",
        "5000, CONTRADICTING_SUB_TYPES",
        "5004, CONTRADICTING_SUB_TYPES"
    })
    void refuses_undefined_headers_by_name(String hex, IsccRefusal refusal) {
        assertRefused(refusal, () -> Iscc.parse(hex(hex)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                EXAMPLE,
                "iscc:kec43hjlpushvazt66ylpuwnvacwypiv533trqmwf2iuqysp5la4cty",
                " Iscc: KEC43HJLPUSHVAZT-66YLPUWNVACWYPIV-533TRQMWF2IUQYSP5LA4CTY ",
                "kec43hjlpushvazt66ylpuwnvacwypiv533trqmwf2iuqysp5la4cty",
                "fcc015105cd9d2b7d247a8333f7b0b7d2cda8056c3d15eef738c1962e9148624feac1c14f",
                "bzqavcbontuvx2jd2qmz7pmfx2lg2qblmhuk655zyyglc5ekimjh6vqobj4",
                "vpg0l21edjklnq93qgcpvfc5nqb6qg1bc7kauttpoo6b2t4a8c97ulge19s",
                "z2Yr3BMx3Rj56fyYkNvfa19PCk4SjspQhpVWoLSGg9yXr4vUGsx",
                "uzAFRBc2dK30keoMz97C30s2oBWw9Fe73OMGWLpFIYk_qwcFP"
            })
    void normalises_every_encoding_of_the_standards_example(String form) {
        assertThat(Iscc.normalise(form)).hasToString(EXAMPLE);
    }

    @Test
    void writes_the_other_forms_of_the_standards_example() {
        Iscc iscc = Iscc.parse(EXAMPLE);
        assertThat(iscc.uri()).isEqualTo("iscc:kec43hjlpushvazt66ylpuwnvacwypiv533trqmwf2iuqysp5la4cty");
        assertThat(iscc.readable())
                .isEqualTo("ISCC-IMAGE-V0-MCDI-cd9d2b7d247a8333f7b0b7d2cda8056c3d15eef738c1962e9148624feac1c14f");
        assertThat(unit(META).readable()).isEqualTo("META-NONE-V0-64-87dedce74b3c353b");
    }

    @Test
    void composes_a_sequence_of_units() {
        assertThat(Iscc.normalise("GAAW2PRCRS5LNVZV-IAAUVACQKXE3V44W"))
                .hasToString("ISCC:KUAG2PRCRS5LNVZVJKAFAVOJXLZZM");
    }

    @Test
    void refuses_what_no_encoding_gives() {
        assertRefused(IsccRefusal.WRONG_LENGTH, () -> Iscc.normalise(""));
        assertRefused(IsccRefusal.WRONG_LENGTH, () -> Iscc.normalise("ISCC:"));
        assertRefused(IsccRefusal.WRONG_LENGTH, () -> Iscc.normalise("A".repeat(401)));
        assertRefused(IsccRefusal.WRONG_BODY_LENGTH, () -> Iscc.normalise("A".repeat(400)));
        assertRefused(IsccRefusal.WRONG_MULTICODEC, () -> Iscc.normalise("fcc02" + "00010000000000000000"));
        assertRefused(IsccRefusal.WRONG_MULTICODEC, () -> Iscc.normalise("f"));
        assertRefused(IsccRefusal.WRONG_CHARACTER, () -> Iscc.normalise("fgg01"));
        assertRefused(IsccRefusal.WRONG_CHARACTER, () -> Iscc.normalise("z0"));
        assertRefused(IsccRefusal.WRONG_PADDING, () -> Iscc.normalise("fcc010"));
        assertRefused(IsccRefusal.WRONG_BODY_LENGTH, () -> Iscc.normalise(META + TEXT.substring(0, 8)));
        byte[] codeAndUnit =
                IsccText.concatenate(IsccCode.parse(EXAMPLE).bytes(), unit(META).bytes());
        assertRefused(IsccRefusal.WRONG_KIND, () -> Iscc.normalise(Base32.encode(codeAndUnit)));
        assertRefused(IsccRefusal.WRONG_KIND, () -> Iscc.normalise(META + EXAMPLE.substring(5)));
        assertRefused(IsccRefusal.MISSING_UNIT, () -> Iscc.normalise(META + TEXT));
    }

    @Test
    void takes_no_letter_for_another_that_only_shares_its_case() {
        // Dotless i, long s and the Kelvin sign become I, S and k when their case is changed.
        assertRefused(IsccRefusal.WRONG_CHARACTER, () -> Iscc.normalise("\u0131scc:" + META));
        assertRefused(IsccRefusal.WRONG_CHARACTER, () -> Iscc.normalise("I\u017Fcc:" + META));
        assertRefused(IsccRefusal.WRONG_CHARACTER, () -> Iscc.normalise("\u212Aac43hjlpushvazt"));
        assertRefused(IsccRefusal.WRONG_CHARACTER, () -> Iscc.normalise("iadw\u0131k7a7jtuaq2d"));
        assertRefused(IsccRefusal.WRONG_CHARACTER, () -> Iscc.normalise("\u3000" + META));
    }

    @Test
    void tells_units_and_iscc_codes_apart() {
        assertThat(Iscc.parse(EXAMPLE)).isInstanceOf(IsccCode.class).isEqualTo(IsccCode.parse(EXAMPLE));
        assertRefused(IsccRefusal.WRONG_KIND, () -> IsccUnit.parse(EXAMPLE));
        assertRefused(IsccRefusal.WRONG_KIND, () -> IsccCode.parse("ISCC:" + META));
        assertThat(Iscc.parse("ISCC:" + META).units()).containsExactly(unit(META));
    }

    @Test
    void names_the_kinds_of_iscc_code() {
        assertThat(IsccCode.of(unit(DATA), unit(INSTANCE)).header().subType()).isEqualTo(SubType.SUM);
        assertThat(IsccCode.of(unit(INSTANCE), unit(META), unit(DATA)).header().subType())
                .isEqualTo(SubType.NONE);
        assertThat(IsccCode.of(unit(TEXT), unit(META), unit(DATA), unit(INSTANCE))
                        .header())
                .isEqualTo(new IsccHeader(MainType.ISCC, SubType.TEXT, 0, 5));
    }

    @Test
    void composes_and_decomposes_semantic_codes_too() {
        IsccUnit semantic = Codes.unit(new UnitType(MainType.SEMANTIC, SubType.TEXT, 0), 64, new Random(3));
        IsccCode alone = IsccCode.of(unit(INSTANCE), semantic, unit(DATA));
        IsccCode both = IsccCode.of(unit(TEXT), unit(INSTANCE), semantic, unit(DATA));
        assertThat(alone.header()).isEqualTo(new IsccHeader(MainType.ISCC, SubType.TEXT, 0, 2));
        assertThat(both.header()).isEqualTo(new IsccHeader(MainType.ISCC, SubType.TEXT, 0, 3));
        assertThat(alone.units().getFirst()).isEqualTo(semantic);
        assertThat(both.units().subList(0, 2)).containsExactly(semantic, unit(TEXT));
        assertThat(both.readable()).startsWith("ISCC-TEXT-V0-SCDI-");
    }

    @Test
    void keeps_128_bits_of_both_units_in_a_wide_code() {
        IsccCode wide = IsccCode.wide(unit(INSTANCE), unit(DATA));
        assertThat(wide.header()).isEqualTo(new IsccHeader(MainType.ISCC, SubType.WIDE, 0, 0));
        assertThat(wide.units()).containsExactly(unit(DATA), unit(INSTANCE).truncated(128));
        assertThat(IsccCode.parse(wide.toString())).isEqualTo(wide);
        assertRefused(IsccRefusal.UNIT_TOO_SHORT, () -> IsccCode.wide(unit(DATA).truncated(96), unit(INSTANCE)));
    }

    @Test
    void refuses_units_that_make_no_iscc_code() {
        IsccUnit image = Codes.unit(UnitType.IMAGE, 64, new Random(1));
        IsccUnit semanticText = Codes.unit(new UnitType(MainType.SEMANTIC, SubType.TEXT, 0), 64, new Random(1));
        assertRefused(IsccRefusal.MISSING_UNIT, IsccCode::of);
        assertRefused(IsccRefusal.MISSING_UNIT, () -> IsccCode.of(unit(DATA), unit(TEXT)));
        assertRefused(IsccRefusal.MISSING_UNIT, () -> IsccCode.of(unit(INSTANCE), unit(TEXT)));
        assertRefused(IsccRefusal.REPEATED_UNIT, () -> IsccCode.of(unit(DATA), unit(INSTANCE), unit(DATA)));
        assertRefused(IsccRefusal.REPEATED_UNIT, () -> IsccCode.of(unit(DATA), unit(INSTANCE), unit(TEXT), image));
        assertRefused(IsccRefusal.UNIT_TOO_SHORT, () -> IsccCode.of(unit(DATA).truncated(32), unit(INSTANCE)));
        assertRefused(
                IsccRefusal.CONTRADICTING_SUB_TYPES,
                () -> IsccCode.of(unit(DATA), unit(INSTANCE), semanticText, image));
    }
}
