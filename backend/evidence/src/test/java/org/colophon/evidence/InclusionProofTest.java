package org.colophon.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InclusionProofTest {

    private static final String ORIGIN = "register.example/log";
    private static final LogSigner SIGNER = LogSigner.ofSeed(ORIGIN, new byte[32]);
    private static final String VKEY = SIGNER.verifier().vkey();
    private static final List<byte[]> ENTRIES =
            IntStream.range(0, 13).mapToObj(InclusionProofTest::entry).toList();
    private static final MerkleTree TREE =
            MerkleTree.of(ENTRIES.stream().map(Hash::ofLeaf).toList());
    private static final Note SIGNED = new Checkpoint(ORIGIN, TREE.size(), TREE.root()).sign(SIGNER);

    private static byte[] entry(int number) {
        return ("entry " + number).getBytes(StandardCharsets.UTF_8);
    }

    private static InclusionProof proofOf(int index) {
        return InclusionProof.of(TREE.inclusion(index), SIGNED);
    }

    private static List<String> failedChecks(Report report) {
        return report.failures().stream().map(Check::name).toList();
    }

    @Test
    void proves_every_entry_after_a_round_trip_through_its_text() {
        for (int index = 0; index < ENTRIES.size(); index++) {
            InclusionProof proof = InclusionProof.parse(proofOf(index).encode());
            assertThat(proof.verify(ENTRIES.get(index), VKEY).passed()).isTrue();
            assertThat(proof.index()).isEqualTo(index);
            assertThat(proof.path()).isEqualTo(TREE.inclusion(index));
            assertThat(proof.note()).isEqualTo(SIGNED);
            assertThat(proof.checkpoint()).isEqualTo(new Checkpoint(ORIGIN, 13, TREE.root()));
            assertThat(proof.encode()).isEqualTo(proofOf(index).encode());
        }
    }

    @Test
    void writes_the_text_form_line_by_line() {
        String text = new String(proofOf(12).encode(), StandardCharsets.UTF_8);
        assertThat(text)
                .isEqualTo("c2sp.org/tlog-proof@v1\nindex 12\n"
                        + TREE.inclusion(12).hashes().get(0).base64() + "\n"
                        + TREE.inclusion(12).hashes().get(1).base64() + "\n\n"
                        + new String(SIGNED.encode(), StandardCharsets.UTF_8));
    }

    @Test
    void says_what_each_check_found() {
        assertThat(proofOf(3).verify(entry(3), VKEY).checks())
                .containsExactly(
                        new Check("origin", true, "The checkpoint is of the log register.example/log."),
                        new Check("signature", true, "The log's key signed the checkpoint."),
                        new Check("inclusion", true, "The entry is number 3 of the 13 entries under the checkpoint."));
    }

    @Test
    void refuses_an_entry_changed_by_any_one_bit() {
        byte[] entry = entry(5);
        for (int bit = 0; bit < entry.length * 8; bit++) {
            assertThat(failedChecks(proofOf(5).verify(Bits.flipped(entry, bit), VKEY)))
                    .containsExactly("inclusion");
        }
    }

    @Test
    void accepts_no_proof_changed_by_any_one_bit() {
        byte[] proof = proofOf(5).encode();
        for (int bit = 0; bit < proof.length * 8; bit++) {
            assertThat(accepts(Bits.flipped(proof, bit), 5)).as("bit " + bit).isFalse();
        }
    }

    private static boolean accepts(byte[] proof, int index) {
        try {
            return InclusionProof.parse(proof).verify(entry(index), VKEY).passed();
        } catch (MalformedEvidence e) {
            return false;
        }
    }

    @Test
    void refuses_the_key_of_another_log() {
        LogVerifier other = LogSigner.ofSeed("other.example/log", new byte[32]).verifier();
        assertThat(failedChecks(proofOf(0).verify(entry(0), other))).containsExactly("origin", "signature");
    }

    @Test
    void refuses_a_forged_checkpoint_under_the_right_name() {
        Note forged = new Checkpoint(ORIGIN, TREE.size(), TREE.root()).sign(LogSigner.ofSeed(ORIGIN, entryKey()));
        InclusionProof proof = InclusionProof.of(TREE.inclusion(0), forged);
        assertThat(failedChecks(proof.verify(entry(0), VKEY))).containsExactly("signature");
    }

    private static byte[] entryKey() {
        return Hash.ofContent(entry(0)).bytes();
    }

    @Test
    void refuses_a_position_beyond_the_log() {
        String text = new String(proofOf(12).encode(), StandardCharsets.UTF_8).replace("index 12", "index 13");
        InclusionProof proof = InclusionProof.parse(text.getBytes(StandardCharsets.UTF_8));
        assertThat(proof.verify(entry(12), VKEY).failures())
                .containsExactly(new Check("inclusion", false, "The tree of 13 entries has no entry 13."));
    }

    @Test
    void carries_extra_bytes_that_prove_nothing() {
        InclusionProof proof =
                InclusionProof.parse(proofOf(1).withExtra(new byte[] {1, 2, 3}).encode());
        assertThat(proof.extra()).containsExactly(1, 2, 3);
        assertThat(new String(proof.encode(), StandardCharsets.UTF_8)).contains("@v1\nextra AQID\nindex 1\n");
        assertThat(proof.verify(entry(1), VKEY).passed()).isTrue();
    }

    @Test
    void stands_under_a_checkpoint_of_its_own_tree_only() {
        InclusionPath shorter = new MerkleTree(12, TREE.hashes()).inclusion(3);
        assertThatIllegalArgumentException().isThrownBy(() -> InclusionProof.of(shorter, SIGNED));
    }

    @Test
    void refuses_texts_that_are_no_proof() {
        String proof = new String(proofOf(2).encode(), StandardCharsets.UTF_8);
        assertMalformed("");
        assertMalformed("\n\n");
        assertMalformed("c2sp.org/tlog-proof@v1\n\n" + proof);
        assertMalformed(proof.replace("@v1", "@v2"));
        assertMalformed(proof.replace("index 2", "index 02"));
        assertMalformed(proof.replace("index 2", "index -2"));
        assertMalformed(proof.replace("index 2", "extra \nindex 2"));
        assertMalformed(proof.replace("index 2", "extra AQ\nindex 2"));
        assertMalformed(proof.replace("index 2", "extra AQ=="));
        assertMalformed(proof.replace("index 2\n", "index 2\r\n"));
        assertMalformed(proof.replace("\n13\n", "\n013\n"));
        assertMalformed(proof.substring(0, proof.indexOf("\n\n") + 2));
        assertMalformed(proof + "x");
        assertMalformed(proof.replace("index 2\n", "index 2\n" + (TREE.root().base64() + "\n").repeat(64)));
    }

    private static void assertMalformed(String text) {
        assertThatExceptionOfType(MalformedEvidence.class)
                .as(text)
                .isThrownBy(() -> InclusionProof.parse(text.getBytes(StandardCharsets.UTF_8)));
    }
}
