package org.colophon.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {

    private static final MerkleTree LARGE = MerkleTree.of(NaiveTree.leaves(70_000));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0     |
            1     | tile/0/000.p/1
            255   | tile/0/000.p/255
            256   | tile/0/000 tile/1/000.p/1
            257   | tile/0/000 tile/0/001.p/1 tile/1/000.p/1
            513   | tile/0/000 tile/0/001 tile/0/002.p/1 tile/1/000.p/2
            """)
    void covers_a_small_tree(long size, String paths) {
        List<String> expected = paths == null ? List.of() : List.of(paths.split(" "));
        assertThat(Tile.of(size).stream().map(Tile::path)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "65535, 257, tile/0/255.p/255, tile/1/000.p/255",
        "65536, 258, tile/1/000, tile/2/000.p/1",
        "65537, 259, tile/0/256.p/1, tile/2/000.p/1",
        "70000, 277, tile/0/273.p/112, tile/1/001.p/17"
    })
    void covers_a_large_tree(long size, int count, String first, String second) {
        assertThat(Tile.of(size).stream().map(Tile::path)).hasSize(count).contains(first, second);
    }

    @Test
    void covers_the_tree_of_the_specifications_example() {
        List<Tile> tiles = Tile.of(70_000);
        assertThat(tiles.stream().filter(tile -> tile.level() == 0 && tile.isFull()))
                .hasSize(273);
        assertThat(tiles.subList(273, tiles.size()))
                .containsExactly(new Tile(0, 273, 112), new Tile(1, 0, 256), new Tile(1, 1, 17), new Tile(2, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 255, 256, 257, 65_535, 65_536, 65_537, 70_000})
    void holds_the_whole_tree(long size) {
        MerkleTree tree = new MerkleTree(size, LARGE.hashes());
        Map<Tile, byte[]> published = new HashMap<>();
        Tile.of(size).forEach(tile -> published.put(tile, tile.encode(tree.hashes())));
        MerkleTree read =
                new MerkleTree(size, new TileHashes(size, tile -> Objects.requireNonNull(published.get(tile))));
        assertThat(read.root()).isEqualTo(tree.root());
        for (long index = 0; index < size; index += 1 + size / 97) {
            assertThat(read.inclusion(index)).isEqualTo(tree.inclusion(index));
            assertThat(read.consistency(index)).isEqualTo(tree.consistency(index));
        }
    }

    @Test
    void grows_by_exactly_the_tiles_that_the_smaller_tree_lacks() {
        long[] sizes = {0, 1, 2, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537, 66_000, 70_000};
        for (long from : sizes) {
            for (long to : sizes) {
                List<Tile> lacking = new ArrayList<>(Tile.of(to));
                lacking.removeAll(Tile.of(from));
                assertThat(Tile.grown(from, to)).isEqualTo(from < to ? lacking : List.of());
            }
        }
    }

    @Test
    void stays_within_the_levels_that_fit_a_long() {
        assertThat(Tile.within(Long.MAX_VALUE, 7, 0)).isEqualTo(new Tile(7, 0, 127));
        assertThat(Tile.grown(Long.MAX_VALUE - 1, Long.MAX_VALUE))
                .containsExactly(new Tile(0, Long.MAX_VALUE / 256, 255));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 999, 1, tile/0/999.p/1",
        "1, 1000, 255, tile/1/x001/000.p/255",
        "0, 1234067, 256, tile/0/x001/x234/067",
        "7, 1000000000, 100, tile/7/x001/x000/x000/000.p/100"
    })
    void has_one_path(int level, long index, int width, String path) {
        Tile tile = new Tile(level, index, width);
        assertThat(tile.path()).isEqualTo(path);
        assertThat(Tile.parse(path)).isEqualTo(tile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile/0/",
                "tile/0/0",
                "tile/0/0000",
                "tile/8/000",
                "tile/00/000",
                "tile/-1/000",
                "tile/0/x000/001",
                "tile/0/001/002",
                "tile/0/x001",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/257",
                "tile/0/000.p/01",
                "tile/0/000.p/",
                "tile/0/000\n",
                "/tile/0/000",
                "tile/0/../000",
                "tile/entries/000",
                "tile/0/x999/x999/x999/x999/x999/x999/999",
                "tile/0/x009/x223/x372/x036/x854/x775/808"
            })
    void refuses_every_other_path(String path) {
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> Tile.parse(path));
        assertThatExceptionOfType(MalformedEvidence.class)
                .isThrownBy(() -> EntryBundle.parse(path.replace("tile/0", "tile/entries") + " "));
    }

    @Test
    void refuses_places_without_hashes() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.within(256, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.within(256, 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.within(256, 0, 1L << 56));
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.within(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.within(255, 1, 0));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> new Tile(8, 0, 1));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> new Tile(-1, 0, 1));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> new Tile(0, -1, 1));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> new Tile(0, 0, 0));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> new Tile(0, 0, 257));
    }

    @Test
    void refuses_a_tile_cut_short() {
        TileHashes hashes = new TileHashes(2, tile -> new byte[33]);
        assertThatExceptionOfType(MalformedEvidence.class)
                .isThrownBy(() -> hashes.hash(0, 1))
                .withMessage("tile/0/000.p/2 has 33 bytes");
    }
}
