package org.colophon.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final String ORIGIN = "register.example/log";
    private static final LogSigner SIGNER = LogSigner.ofSeed(ORIGIN, new byte[32]);
    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    private static final Checkpoint CHECKPOINT = new Checkpoint(ORIGIN, 20_852_163, Hash.ofBase64(ROOT));

    @Test
    void is_three_lines() {
        assertThat(CHECKPOINT.text()).isEqualTo("register.example/log\n20852163\n" + ROOT + "\n");
        assertThat(Checkpoint.parse(CHECKPOINT.text())).isEqualTo(CHECKPOINT);
    }

    @Test
    void opens_under_the_key_of_its_log() {
        byte[] note = CHECKPOINT.sign(SIGNER).encode();
        assertThat(Checkpoint.open(note, SIGNER.verifier())).isEqualTo(CHECKPOINT);
    }

    @Test
    void does_not_open_if_one_bit_is_changed() {
        byte[] note = CHECKPOINT.sign(SIGNER).encode();
        for (int bit = 0; bit < note.length * 8; bit++) {
            byte[] spoilt = Bits.flipped(note, bit);
            assertThat(opens(spoilt)).as("bit " + bit).isFalse();
        }
    }

    private static boolean opens(byte[] note) {
        try {
            Checkpoint.open(note, SIGNER.verifier());
            return true;
        } catch (MalformedEvidence | EvidenceRejected e) {
            return false;
        }
    }

    @Test
    void does_not_open_for_a_log_that_signed_the_state_of_another() {
        byte[] note = new Checkpoint("other.example/log", 0, Hash.EMPTY_TREE)
                .sign(SIGNER)
                .encode();
        assertThatExceptionOfType(EvidenceRejected.class)
                .isThrownBy(() -> Checkpoint.open(note, SIGNER.verifier()))
                .withMessage("The checkpoint is of the log other.example/log, not of register.example/log.");
    }

    @Test
    void may_be_of_an_empty_log() {
        Checkpoint empty = new Checkpoint(ORIGIN, 0, Hash.EMPTY_TREE);
        assertThat(Checkpoint.parse(empty.text())).isEqualTo(empty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n\n",
                "o\n1\n@",
                "o\n1\n@\n\n",
                "o\n1\n@\nextension\n",
                "o\n01\n@\n",
                "o\n-1\n@\n",
                "o\n+1\n@\n",
                "o\n\n@\n",
                "o\n1 \n@\n",
                "o\n9223372036854775808\n@\n",
                "o\n99999999999999999999\n@\n",
                "\n1\n@\n",
                "o p\n1\n@\n",
                "o+p\n1\n@\n",
                "o\n1\nAAAA\n",
                "o\n1\n@=\n",
                "o\n0\n@\n",
                "o\r\n1\n@\n"
            })
    void refuses_what_is_no_checkpoint(String text) {
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> Checkpoint.parse(text.replace("@", ROOT)));
    }

    @Test
    void has_no_negative_size() {
        Hash root = CHECKPOINT.root();
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> new Checkpoint(ORIGIN, -1, root));
    }

    @Test
    void passes_a_report_only_if_every_check_passes() {
        Check good = new Check("a", true, "");
        Check bad = Check.of("b", "fine", () -> Hash.ofHex(""));
        assertThat(bad.passed()).isFalse();
        assertThat(bad.sentence()).isEqualTo("a hash is written in 64 lower-case hexadecimal digits");
        assertThat(new Report(List.of(good)).passed()).isTrue();
        assertThat(new Report(List.of()).passed()).isFalse();
        Report both = new Report(List.of(good)).and(new Report(List.of(bad)));
        assertThat(both.passed()).isFalse();
        assertThat(both.checks()).containsExactly(good, bad);
        assertThat(both.failures()).containsExactly(bad);
    }
}
