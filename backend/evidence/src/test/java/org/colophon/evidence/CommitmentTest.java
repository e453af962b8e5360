package org.colophon.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final byte[] SALT = Hash.ofContent(new byte[0]).bytes();
    private static final String NAME = "\u82cf\u8f7c";

    @Test
    void is_the_hmac_of_the_value_under_the_salt() {
        assertThat(Opening.of(SALT, NAME).commitment().hex())
                .isEqualTo("d492aafecd23f3cc1c753e3952860614ee194f19033001f0d4c9b5813acc4275");
    }

    @Test
    void is_opened_by_its_value_and_salt_only() {
        Opening opening = Opening.of(SALT, NAME);
        Commitment commitment = Commitment.ofHex(opening.commitment().hex());
        assertThat(commitment.isOpenedBy(Opening.of(opening.salt(), opening.value())))
                .isTrue();
        for (int bit = 0; bit < 256; bit++) {
            assertThat(commitment.isOpenedBy(Opening.of(Bits.flipped(SALT, bit), NAME)))
                    .isFalse();
            assertThat(new Commitment(Bits.flipped(commitment.digest(), bit)).isOpenedBy(opening))
                    .isFalse();
        }
        assertThat(commitment.isOpenedBy(Opening.of(SALT, NAME + " "))).isFalse();
    }

    @Test
    void hides_the_same_value_differently_each_time() {
        SecureRandom random = new SecureRandom();
        assertThat(Opening.sealing(NAME, random).commitment())
                .isNotEqualTo(Opening.sealing(NAME, random).commitment());
    }

    @Test
    void takes_its_salt_from_the_given_source() {
        SecureRandom sevens = new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                Arrays.fill(bytes, (byte) 7);
            }
        };
        assertThat(Opening.sealing("", sevens).saltHex()).isEqualTo("07".repeat(32));
    }

    @Test
    void refuses_a_salt_of_another_length_and_half_characters() {
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> Opening.of(new byte[31], NAME));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> Opening.of(new byte[33], NAME));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> Opening.of(SALT, "\ud842"));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> Commitment.ofHex("00"));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> Commitment.ofHex("AB".repeat(32)));
    }

    @Test
    void keeps_its_salt_to_itself() {
        Opening opening = Opening.of(SALT, NAME);
        opening.salt()[0] ^= 1;
        assertThat(opening.salt()).isEqualTo(SALT);
        assertThat(opening).hasToString("Opening of " + opening.commitment().hex());
    }

    @Test
    void commits_to_any_length_of_text() {
        String novel = "word ".repeat(10_000);
        assertThat(Opening.of(SALT, novel).commitment().digest().bytes())
                .hasSize(32)
                .isNotEqualTo(
                        Hash.ofContent(novel.getBytes(StandardCharsets.UTF_8)).bytes());
    }
}
