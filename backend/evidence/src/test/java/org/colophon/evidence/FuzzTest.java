package org.colophon.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes a parser is given, it reads them or refuses them with the one documented exception. */
class FuzzTest {

    private static final int ROUNDS = 10_000;
    private static final LogSigner SIGNER = LogSigner.ofSeed("register.example/log", new byte[32]);
    private static final MerkleTree TREE = MerkleTree.of(NaiveTree.leaves(9));
    private static final Note NOTE = new Checkpoint("register.example/log", 9, TREE.root()).sign(SIGNER);
    private static final List<String> TOKENS = List.of(
            "\n",
            "\n\n",
            " ",
            "\u2014 ",
            "+",
            "=",
            "\"",
            "\\u",
            "\\ud800",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "-",
            "0",
            "1e9",
            ".p/",
            "x",
            "/",
            "\u0000",
            "\ufeff",
            "999999999999999999999",
            "extra ",
            "index ");

    /** A parser, an input that it accepts, and how what it read is written again. */
    record Parser(String name, byte[] input, Function<byte[], byte[]> rewrite) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Parser> parsers() {
        return List.of(
                new Parser(
                        "canonical JSON",
                        utf8("{\"a\":[1,-20,true,null,\"\u00e9\\n\"],\"b\":{\"c\":{}}}"),
                        bytes -> CanonicalJson.write(CanonicalJson.parseCanonicalObject(bytes, 1000))),
                new Parser("note", NOTE.encode(), bytes -> Note.parse(bytes).encode()),
                new Parser(
                        "checkpoint",
                        utf8(NOTE.text()),
                        overText(text -> Checkpoint.parse(text).text())),
                new Parser(
                        "proof",
                        InclusionProof.of(TREE.inclusion(4), NOTE)
                                .withExtra(new byte[5])
                                .encode(),
                        bytes -> InclusionProof.parse(bytes).encode()),
                new Parser(
                        "verifier key",
                        utf8(SIGNER.verifier().vkey()),
                        overText(text -> LogVerifier.parse(text).vkey())),
                new Parser(
                        "tile",
                        utf8("tile/1/x001/234.p/56"),
                        overText(text -> Tile.parse(text).path())),
                new Parser(
                        "bundle path",
                        utf8("tile/entries/x001/234.p/56"),
                        overText(text -> EntryBundle.parse(text).path())),
                new Parser(
                        "bundle",
                        new EntryBundle(0, 2).encode(List.of(new byte[5], new byte[300])),
                        bytes -> new EntryBundle(0, 2).encode(new EntryBundle(0, 2).decode(bytes))));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Function<byte[], byte[]> overText(Function<String, String> rewrite) {
        return bytes -> utf8(rewrite.apply(Strict.utf8(bytes)));
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void rewrites_what_it_accepts(Parser parser) {
        assertThat(parser.rewrite().apply(parser.input())).isEqualTo(parser.input());
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void reads_or_refuses_whatever_comes(Parser parser) {
        Random random = new Random(parser.name().hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            byte[] mutated = parser.input();
            for (int i = random.nextInt(4); i >= 0; i--) {
                mutated = mutation(mutated, random);
            }
            assertReadsOrRefuses(parser, mutated);
        }
    }

    private static void assertReadsOrRefuses(Parser parser, byte[] input) {
        byte[] rewritten;
        try {
            rewritten = parser.rewrite().apply(input);
        } catch (MalformedEvidence refused) {
            return;
        }
        // Each of these formats has one spelling only.
        assertThat(rewritten).isEqualTo(input);
    }

    @Test
    void reads_or_refuses_json_that_is_not_canonical() {
        Random random = new Random(8259);
        byte[] input = utf8("{ \"a\" : [ 1 , -2 , \"\\u00e9\\ud83d\\ude00\\n\" , {} ] , \"b\" : false }");
        for (int round = 0; round < ROUNDS; round++) {
            byte[] mutated = mutation(mutation(input, random), random);
            try {
                Json value = CanonicalJson.parse(mutated);
                assertThat(CanonicalJson.parse(CanonicalJson.write(value))).isEqualTo(value);
            } catch (MalformedEvidence refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    private static byte[] mutation(byte[] input, Random random) {
        int from = random.nextInt(input.length + 1);
        int to = from + random.nextInt(Math.min(20, input.length - from) + 1);
        byte[] middle = slice(input, from, to);
        return switch (random.nextInt(6)) {
            case 0 -> input.length == 0 ? input : Bits.flipped(input, random.nextInt(input.length * 8));
            case 1 -> joined(slice(input, 0, from), slice(input, to, input.length));
            case 2 -> joined(slice(input, 0, to), middle, slice(input, to, input.length));
            case 3 -> slice(input, 0, from);
            case 4 -> joined(slice(input, 0, from), randomBytes(random), slice(input, to, input.length));
            default -> joined(slice(input, 0, from), token(random), slice(input, to, input.length));
        };
    }

    private static byte[] token(Random random) {
        return utf8(TOKENS.get(random.nextInt(TOKENS.size())));
    }

    private static byte[] randomBytes(Random random) {
        byte[] bytes = new byte[random.nextInt(8)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
