package org.colophon.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    // The example in the documentation of golang.org/x/mod/sumdb/note.
    private static final String VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String SEED = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String LINE = "\u2014 PeterNeumann"
            + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";
    private static final String NOTE = TEXT + "\n" + LINE + "\n";

    private static final LogVerifier PETER = LogVerifier.parse(VKEY);

    private static LogSigner peter() {
        byte[] typed = Base64.getDecoder().decode(SEED);
        byte[] seed = new byte[32];
        System.arraycopy(typed, 1, seed, 0, 32);
        return LogSigner.ofSeed("PeterNeumann", seed);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static LogSigner signer(int number) {
        return LogSigner.ofSeed(
                "witness.example/" + number,
                Hash.ofContent(utf8("key " + number)).bytes());
    }

    @Test
    void verifies_a_note_signed_by_another_implementation() {
        Note note = Note.parse(utf8(NOTE));
        note.verify(PETER);
        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.encode()).isEqualTo(utf8(NOTE));
    }

    @Test
    void signs_as_another_implementation_does() {
        assertThat(peter().verifier()).isEqualTo(PETER);
        assertThat(Note.sign(TEXT, peter()).encode()).isEqualTo(utf8(NOTE));
    }

    @Test
    void accepts_no_note_changed_in_one_bit() {
        byte[] note = utf8(NOTE);
        for (int bit = 0; bit < note.length * 8; bit++) {
            assertThat(isAccepted(Bits.flipped(note, bit))).as("bit " + bit).isFalse();
        }
    }

    private static boolean isAccepted(byte[] note) {
        try {
            Note.parse(note).verify(PETER);
            return true;
        } catch (MalformedEvidence | EvidenceRejected e) {
            return false;
        }
    }

    @Test
    void leaves_aside_the_signatures_of_unknown_keys() {
        LogSigner[] strangers =
                IntStream.range(0, 40).mapToObj(NoteTest::signer).toArray(LogSigner[]::new);
        Note note = Note.sign(TEXT, strangers).with(NoteSignature.parse(LINE));
        Note read = Note.parse(note.encode());
        assertThat(read).isEqualTo(note);
        assertThat(read.signatures()).hasSize(41);
        assertThatCode(() -> read.verify(PETER)).doesNotThrowAnyException();
        assertThatCode(() -> read.verify(signer(39).verifier())).doesNotThrowAnyException();
    }

    @Test
    void leaves_aside_lines_of_unknown_algorithms_and_lengths() {
        String longLine = "\u2014 PeterNeumann " + Base64.getEncoder().encodeToString(new byte[2432]);
        String shortLine = "\u2014 other AAAAAAA=";
        Note note = Note.parse(utf8(TEXT + "\n" + longLine + "\n" + shortLine + "\n" + LINE + "\n"));
        assertThatCode(() -> note.verify(PETER)).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_note_that_its_key_did_not_sign() {
        assertThatExceptionOfType(EvidenceRejected.class)
                .isThrownBy(() -> Note.sign(TEXT, signer(1)).verify(PETER))
                .withMessage("There is no signature of the key PeterNeumann.");
        assertThatExceptionOfType(EvidenceRejected.class)
                .isThrownBy(() -> Note.parse(utf8(NOTE.replace("know", "knew"))).verify(PETER))
                .withMessage("The signature of the key PeterNeumann is wrong.");
    }

    @Test
    void refuses_a_note_with_one_good_and_one_bad_signature_of_a_key() {
        Note other = Note.sign("other\n", peter());
        Note both = Note.sign(TEXT, peter()).with(other.signatures().getFirst());
        assertThatExceptionOfType(EvidenceRejected.class).isThrownBy(() -> both.verify(PETER));
    }

    @Test
    void keeps_empty_lines_in_its_text() {
        Note note = Note.parse(Note.sign("one\n\n\ntwo\n\n", peter()).encode());
        assertThat(note.text()).isEqualTo("one\n\n\ntwo\n\n");
        note.verify(PETER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n",
                "text\n",
                "text\n\n",
                "text\n@",
                "text\n\n@",
                "text\n\n@\n\n",
                "text\n\n\n@ \n",
                "\n@\n",
                "te\rxt\n\n@\n",
                "te\u0000xt\n\n@\n",
                "text\n\n@\r\n",
                "text\n\n@\n-- x AAAAAAA=\n",
                "text\n\n@\n\u2014 x\n",
                "text\n\n@\n\u2014 x AAAAAA==\n",
                "text\n\n@\n\u2014 x AAAAAAB=\n",
                "text\n\n@\n\u2014 x AAAAAAA\n",
                "text\n\n@\n\u2014 x !\n",
                "text\n\n@\n\u2014 x AAAAAAA= \n",
                "text\n\n@\n\u2014  AAAAAAA=\n",
                "text\n\n@\n\u2014 a+b AAAAAAA=\n",
                "text\n\n@\n\u2014 a\u00a0b AAAAAAA=\n",
                "text\n\n@\n\u2014 a\u0085b AAAAAAA=\n",
                "text\n\n@\n\u2014 a\u2028b AAAAAAA=\n",
                "text\n\n@\n\u2014 a\tb AAAAAAA=\n",
                "text\n\n@\n\u2014 a\u0001b AAAAAAA=\n",
                "text\n\n@\n\u2014x AAAAAAA=\n"
            })
    void refuses_what_is_no_note(String note) {
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> Note.parse(utf8(note.replace("@", LINE))));
    }

    @Test
    void refuses_bytes_that_are_not_utf_8_and_notes_beyond_its_bounds() {
        byte[] note = utf8(NOTE);
        note[0] = (byte) 0xff;
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> Note.parse(note));
        assertThat(Note.parse(utf8(TEXT + "\n" + (LINE + "\n").repeat(100))).signatures())
                .hasSize(100);
        assertThatExceptionOfType(MalformedEvidence.class)
                .isThrownBy(() -> Note.parse(utf8(TEXT + "\n" + (LINE + "\n").repeat(101))));
        assertThatExceptionOfType(MalformedEvidence.class)
                .isThrownBy(() -> Note.parse(utf8("x".repeat(1 << 20) + NOTE)));
    }

    @Test
    void signs_whole_lines_only() {
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> Note.sign("no newline", peter()));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> Note.sign(TEXT));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> new Note("a\ud800\n", List.of()));
    }
}
