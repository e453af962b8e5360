package org.colophon.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    private static final int LARGEST = 70;
    private static final List<Hash> LEAVES = NaiveTree.leaves(LARGEST);
    private static final MerkleTree WHOLE = MerkleTree.of(LEAVES);

    private static MerkleTree tree(int size) {
        return new MerkleTree(size, WHOLE.hashes());
    }

    private static List<Hash> first(int size) {
        return LEAVES.subList(0, size);
    }

    @Test
    void gives_the_roots_of_the_reference_leaves_of_certificate_transparency() {
        List<Hash> leaves = Stream.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .map(hex -> Hash.ofLeaf(HexFormat.of().parseHex(hex)))
                .toList();
        List<String> roots = new ArrayList<>();
        for (int size = 0; size <= leaves.size(); size++) {
            roots.add(MerkleTree.rootOf(leaves.subList(0, size)).hex());
        }
        assertThat(roots)
                .containsExactly(
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void agrees_with_the_definition_on_every_root_and_inclusion_proof() {
        for (int size = 0; size <= LARGEST; size++) {
            Hash root = tree(size).root();
            assertThat(root).isEqualTo(NaiveTree.root(first(size)));
            for (int index = 0; index < size; index++) {
                InclusionPath path = tree(size).inclusion(index);
                assertThat(path.hashes()).isEqualTo(NaiveTree.path(index, first(size)));
                path.verify(LEAVES.get(index), root);
            }
        }
    }

    @Test
    void agrees_with_the_definition_on_every_consistency_proof() {
        for (int size = 0; size <= LARGEST; size++) {
            for (int earlier = 0; earlier <= size; earlier++) {
                ConsistencyProof proof = tree(size).consistency(earlier);
                assertThat(proof.hashes()).isEqualTo(NaiveTree.proof(earlier, first(size)));
                proof.verify(tree(earlier).root(), tree(size).root());
            }
        }
    }

    @Test
    void refuses_every_inclusion_proof_changed_in_one_bit() {
        for (int size : new int[] {1, 2, 3, 7, 8, 11, 64, 70}) {
            Hash root = tree(size).root();
            for (int index = 0; index < size; index++) {
                InclusionPath path = tree(size).inclusion(index);
                Hash leaf = LEAVES.get(index);
                int bit = (index * 37 + size) % 256;
                assertRejected(() -> path.verify(Bits.flipped(leaf, bit), root));
                assertRejected(() -> path.verify(leaf, Bits.flipped(root, bit)));
                for (List<Hash> spoilt : spoilt(path.hashes(), bit)) {
                    assertRejected(() -> new InclusionPath(path.index(), path.size(), spoilt).verify(leaf, root));
                }
            }
        }
    }

    @Test
    void refuses_an_inclusion_proof_at_every_other_position() {
        for (int index = 0; index < LARGEST; index++) {
            for (int claimed = 0; claimed <= LARGEST + 1; claimed++) {
                if (claimed != index) {
                    InclusionPath moved = new InclusionPath(
                            claimed, LARGEST, WHOLE.inclusion(index).hashes());
                    Hash leaf = LEAVES.get(index);
                    assertRejected(() -> moved.verify(leaf, WHOLE.root()));
                }
            }
        }
    }

    @Test
    void refuses_every_consistency_proof_changed_in_one_bit() {
        for (int size : new int[] {1, 2, 3, 7, 8, 11, 64, 70}) {
            for (int earlier = 1; earlier <= size; earlier++) {
                ConsistencyProof proof = tree(size).consistency(earlier);
                Hash old = tree(earlier).root();
                Hash grown = tree(size).root();
                int bit = (earlier * 37 + size) % 256;
                assertRejected(() -> proof.verify(Bits.flipped(old, bit), grown));
                assertRejected(() -> proof.verify(old, Bits.flipped(grown, bit)));
                for (List<Hash> spoilt : spoilt(proof.hashes(), bit)) {
                    assertRejected(
                            () -> new ConsistencyProof(proof.earlier(), proof.later(), spoilt).verify(old, grown));
                }
            }
        }
    }

    /** One hash changed, each in turn; the last one missing; one too many. */
    private static List<List<Hash>> spoilt(List<Hash> hashes, int bit) {
        List<List<Hash>> all = new ArrayList<>();
        for (int i = 0; i < hashes.size(); i++) {
            List<Hash> changed = new ArrayList<>(hashes);
            changed.set(i, Bits.flipped(hashes.get(i), bit));
            all.add(changed);
        }
        if (!hashes.isEmpty()) {
            all.add(hashes.subList(0, hashes.size() - 1));
        }
        List<Hash> longer = new ArrayList<>(hashes);
        longer.add(Hash.EMPTY_TREE);
        all.add(longer);
        return all;
    }

    @Test
    void says_why_a_proof_is_refused() {
        Hash root = WHOLE.root();
        InclusionPath path = WHOLE.inclusion(3);
        Hash leaf = LEAVES.get(3);
        assertRejected("The inclusion proof does not lead to the root of the tree.", () -> path.verify(root, root));
        assertRejected(
                "The tree of 70 entries has no entry 70.",
                () -> new InclusionPath(70, 70, path.hashes()).verify(leaf, root));
        assertRejected(
                "The proof has fewer hashes than the tree has levels.",
                () -> new InclusionPath(3, 70, List.of()).verify(leaf, root));
        assertRejected(
                "The proof has more hashes than the tree has levels.",
                () -> new InclusionPath(3, 7, path.hashes()).verify(leaf, root));
    }

    @Test
    void says_why_a_growth_is_refused() {
        Hash root = WHOLE.root();
        List<Hash> hashes = WHOLE.consistency(9).hashes();
        Hash nine = tree(9).root();
        assertRejected(
                "The proof has fewer hashes than the tree has levels.",
                () -> growth(9, 70, hashes.subList(0, 3)).verify(nine, root));
        assertRejected(
                "The root of the empty tree is wrong.",
                () -> growth(0, 70, List.of()).verify(root, root));
        assertRejected(
                "The consistency proof has hashes where none are needed.",
                () -> growth(0, 70, hashes).verify(Hash.EMPTY_TREE, root));
        assertRejected(
                "Two trees of one size have different roots.",
                () -> growth(70, 70, List.of()).verify(nine, root));
        assertRejected(
                "The consistency proof is empty.",
                () -> growth(9, 70, List.of()).verify(nine, root));
        assertRejected(
                "The consistency proof does not contain the earlier tree.",
                () -> growth(9, 70, hashes).verify(root, root));
        assertRejected(
                "The consistency proof does not lead to the later tree.",
                () -> growth(9, 70, hashes).verify(nine, nine));
    }

    private static ConsistencyProof growth(long earlier, long later, List<Hash> hashes) {
        return new ConsistencyProof(earlier, later, hashes);
    }

    private static void assertRejected(Runnable verification) {
        assertThatExceptionOfType(EvidenceRejected.class).isThrownBy(verification::run);
    }

    private static void assertRejected(String why, Runnable verification) {
        assertThatExceptionOfType(EvidenceRejected.class)
                .isThrownBy(verification::run)
                .withMessage(why);
    }

    @Test
    void has_no_proof_of_what_it_does_not_contain() {
        assertThatIllegalArgumentException().isThrownBy(() -> WHOLE.inclusion(LARGEST));
        assertThatIllegalArgumentException().isThrownBy(() -> WHOLE.inclusion(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> WHOLE.consistency(LARGEST + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> WHOLE.consistency(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new MerkleTree(-1, WHOLE.hashes()));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> new InclusionPath(-1, 1, List.of()));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> new InclusionPath(0, -1, List.of()));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> new ConsistencyProof(-1, 1, List.of()));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> new ConsistencyProof(2, 1, List.of()));
    }
}
