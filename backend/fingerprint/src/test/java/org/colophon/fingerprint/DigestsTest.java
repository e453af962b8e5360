package org.colophon.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DigestsTest {

    private static final Set<DigestAlgorithm> ALL = EnumSet.allOf(DigestAlgorithm.class);

    private static Digests digestsOf(byte[] content) throws IOException {
        return Fingerprint.of(new ByteArrayInputStream(content), ALL).digests();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void digests_abc_as_the_standards_do() throws IOException {
        assertThat(digestsOf(ascii("abc")).hexById())
                .containsExactly(
                        Map.entry("sha-256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
                        Map.entry("blake3", "6437b3ac38465133ffb63b75273a8db548c558465d79db03fd359c6cd5bd9d85"),
                        Map.entry(
                                "sha3-512",
                                "b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e"
                                        + "10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0"),
                        Map.entry("sm3", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"));
    }

    @Test
    void digests_nothing_as_the_standards_do() throws IOException {
        Digests digests = digestsOf(new byte[0]);
        assertThat(digests.hex(DigestAlgorithm.SHA_256))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(digests.hex(DigestAlgorithm.SHA3_512))
                .isEqualTo("a69f73cca23a9ac5c8b567dc185a756e97c982164fe25859e0d1dcc1475c80a6"
                        + "15b2123af1f5f94c11e3e9402c3ac558f500199d95b6d3e301758586281dcd26");
        assertThat(digests.hex(DigestAlgorithm.SM3))
                .isEqualTo("1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
    }

    @Test
    void digests_the_second_example_of_the_sm3_standard() throws IOException {
        assertThat(digestsOf(ascii("abcd".repeat(16))).hex(DigestAlgorithm.SM3))
                .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    }

    @Test
    void has_at_least_one_digest_and_no_other_than_it_has() throws IOException {
        assertThatIllegalArgumentException().isThrownBy(() -> Digests.ofHex(Map.of()));
        Digests onlySm3 = Digests.ofHex(
                Map.of(DigestAlgorithm.SM3, digestsOf(ascii("abc")).hex(DigestAlgorithm.SM3)));
        assertThat(onlySm3.algorithms()).containsExactly(DigestAlgorithm.SM3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onlySm3.hex(DigestAlgorithm.BLAKE3))
                .withMessage("there is no digest by blake3");
    }

    @Test
    void keeps_its_bytes_to_itself() throws IOException {
        Digests digests = digestsOf(ascii("abc"));
        digests.bytes(DigestAlgorithm.SHA_256)[0] ^= 1;
        assertThat(digests).isEqualTo(digestsOf(ascii("abc"))).hasSameHashCodeAs(digestsOf(ascii("abc")));
        assertThat(digests).isNotEqualTo(digestsOf(ascii("abd")));
        assertThat(digests.toString()).contains("sha-256=ba7816bf");
    }

    @Test
    void takes_digests_from_elsewhere_if_they_have_the_right_form() throws IOException {
        Digests computed = digestsOf(ascii("abc"));
        String sm3 = computed.hex(DigestAlgorithm.SM3);
        assertThat(Digests.of(Map.of(DigestAlgorithm.SM3, computed.bytes(DigestAlgorithm.SM3))))
                .isEqualTo(Digests.ofHex(Map.of(DigestAlgorithm.SM3, sm3)));
        for (String wrong :
                new String[] {"", sm3.substring(1), sm3 + "00", sm3.toUpperCase(Locale.ROOT), "g" + sm3.substring(1)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Digests.ofHex(Map.of(DigestAlgorithm.SM3, wrong)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Digests.of(Map.of(DigestAlgorithm.SHA3_512, new byte[32])));
    }

    @Test
    void agrees_where_all_common_algorithms_do() throws IOException {
        Digests abc = digestsOf(ascii("abc"));
        Digests abd = digestsOf(ascii("abd"));
        Digests onlySm3 = Digests.ofHex(Map.of(DigestAlgorithm.SM3, abc.hex(DigestAlgorithm.SM3)));
        Digests onlyBlake3 = Digests.ofHex(Map.of(DigestAlgorithm.BLAKE3, abc.hex(DigestAlgorithm.BLAKE3)));
        Digests mixed = Digests.ofHex(Map.of(
                DigestAlgorithm.SM3,
                abc.hex(DigestAlgorithm.SM3),
                DigestAlgorithm.BLAKE3,
                abd.hex(DigestAlgorithm.BLAKE3)));
        assertThat(abc.agreeWith(onlySm3)).isTrue();
        assertThat(onlySm3.agreeWith(abc)).isTrue();
        assertThat(abc.agreeWith(abd)).isFalse();
        assertThat(abc.agreeWith(mixed)).isFalse();
        assertThat(onlySm3.agreeWith(onlyBlake3)).isFalse();
    }

    @Test
    void knows_each_algorithm_by_its_id() {
        for (DigestAlgorithm algorithm : DigestAlgorithm.values()) {
            assertThat(DigestAlgorithm.ofId(algorithm.id())).isEqualTo(algorithm);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> DigestAlgorithm.ofId("md5"));
    }
}
