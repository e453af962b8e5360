package org.colophon.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HashTest {

    private static final Hash ABC = Hash.ofContent("abc".getBytes(StandardCharsets.US_ASCII));
    private static final String ABC_HEX = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void is_sha_256() {
        assertThat(ABC.hex()).isEqualTo(ABC_HEX);
        assertThat(ABC).hasToString(ABC_HEX);
    }

    @Test
    void is_read_back_from_each_form() {
        assertThat(Hash.of(ABC.bytes())).isEqualTo(ABC).hasSameHashCodeAs(ABC);
        assertThat(Hash.ofHex(ABC.hex())).isEqualTo(ABC);
        assertThat(Hash.ofBase64(ABC.base64())).isEqualTo(ABC);
        assertThat(ABC).isNotEqualTo(Hash.EMPTY_TREE);
    }

    @Test
    void keeps_its_bytes_to_itself() {
        byte[] given = ABC.bytes();
        Hash hash = Hash.of(given);
        given[0] = 0;
        hash.bytes()[1] = 0;
        assertThat(hash).isEqualTo(ABC);
    }

    @Test
    void has_32_bytes_and_one_spelling() {
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> Hash.of(new byte[31]));
        assertThatExceptionOfType(MalformedEvidence.class)
                .isThrownBy(() -> Hash.ofHex(ABC_HEX.toUpperCase(Locale.ROOT)));
        assertThatExceptionOfType(MalformedEvidence.class)
                .isThrownBy(() -> Hash.ofBase64(ABC.base64().replace("=", "")));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> Hash.ofBase64("AAAA"));
    }
}
