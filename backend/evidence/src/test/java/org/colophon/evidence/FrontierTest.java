package org.colophon.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FrontierTest {

    private static final List<Hash> LEAVES = NaiveTree.leaves(300);

    private final Map<String, Hash> store = new HashMap<>();

    private Hash stored(int level, long index) {
        return Objects.requireNonNull(store.get(level + "/" + index), "not complete: " + level + "/" + index);
    }

    private void keep(MerkleNode node) {
        assertThat(store.put(node.level() + "/" + node.index(), node.hash())).isNull();
    }

    @Test
    void knows_the_root_after_every_leaf() {
        Frontier frontier = Frontier.empty();
        assertThat(frontier.root()).isEqualTo(Hash.EMPTY_TREE);
        for (Hash leaf : LEAVES) {
            frontier.append(leaf);
            assertThat(frontier.root()).isEqualTo(NaiveTree.root(LEAVES.subList(0, Math.toIntExact(frontier.size()))));
        }
    }

    @Test
    void hands_out_each_complete_subtree_once_so_that_a_store_can_prove_everything() {
        Frontier frontier = Frontier.empty();
        for (int i = 0; i < LEAVES.size(); i++) {
            frontier.append(LEAVES.get(i)).forEach(this::keep);
            MerkleTree tree = new MerkleTree(frontier.size(), this::stored);
            assertThat(tree.root()).isEqualTo(frontier.root());
            tree.inclusion(i / 2).verify(LEAVES.get(i / 2), frontier.root());
        }
        // 300 = 256 + 32 + 8 + 4 leaves make 2·300 − 4 complete subtrees.
        assertThat(store).hasSize(596);
    }

    @Test
    void goes_on_from_stored_hashes_at_any_size() {
        Frontier whole = Frontier.empty();
        for (Hash leaf : LEAVES) {
            Frontier resumed = Frontier.of(whole.size(), this::stored);
            assertThat(resumed.root()).isEqualTo(whole.root());
            List<MerkleNode> completed = whole.append(leaf);
            assertThat(resumed.append(leaf)).isEqualTo(completed);
            assertThat(resumed.size()).isEqualTo(whole.size());
            completed.forEach(this::keep);
        }
    }

    @Test
    void lets_a_copy_be_given_up() {
        Frontier frontier = Frontier.empty();
        LEAVES.subList(0, 7).forEach(frontier::append);
        Hash before = frontier.root();
        frontier.copy().append(LEAVES.get(7));
        assertThat(frontier.root()).isEqualTo(before);
        assertThat(frontier.size()).isEqualTo(7);
    }
}
