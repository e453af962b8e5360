package org.colophon.fingerprint.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatScanTest {

    private static final List<ScanKernel> KERNELS = List.of(new ScalarScan(), ScanKernel.fastest());

    private final Random random = new Random(256);

    private IsccUnit unit(int bits) {
        byte[] body = new byte[bits / Byte.SIZE];
        random.nextBytes(body);
        return IsccUnit.of(UnitType.TEXT, body);
    }

    /** Differs from the unit in so many bits. */
    private IsccUnit near(IsccUnit unit, int distance) {
        byte[] body = unit.body();
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, unit.bits()).boxed().toList());
        Collections.shuffle(places, random);
        places.subList(0, distance).forEach(bit -> body[bit / 8] ^= (byte) (1 << bit % 8));
        return IsccUnit.of(UnitType.TEXT, body);
    }

    private CodeStore store(int bits, List<IsccUnit> units) {
        CodeStore store = new CodeStore(UnitType.TEXT, bits);
        for (int i = 0; i < units.size(); i++) {
            assertThat(store.append(units.get(i), 3 * i)).isEqualTo(i);
        }
        return store;
    }

    private static List<Match> bruteForce(List<IsccUnit> units, IsccUnit query, int radius, int bits) {
        return IntStream.range(0, units.size())
                .mapToObj(i -> new Match(i, 3 * i, units.get(i).truncated(bits).distance(query.truncated(bits))))
                .filter(match -> match.distance() <= radius)
                .sorted()
                .toList();
    }

    private List<IsccUnit> clusters(int count, List<IsccUnit> centres) {
        return Stream.generate(() -> random.nextInt(4) == 0
                        ? near(centres.get(random.nextInt(centres.size())), random.nextInt(100))
                        : unit(256))
                .limit(count)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 128, 192, 256})
    void finds_exactly_what_brute_force_finds_on_every_path(int bits) {
        List<IsccUnit> queries = Stream.generate(() -> unit(256)).limit(7).toList();
        List<IsccUnit> units = clusters(3_001, queries);
        CodeStore store = store(bits, units);
        for (int radius : new int[] {-1, 0, 3, 12, 16, 24, 32, 40, 48, 60, 64, 80, 120, 256}) {
            List<List<Match>> expected = queries.stream()
                    .map(query -> bruteForce(units, query, radius, bits))
                    .toList();
            for (ScanKernel kernel : KERNELS) {
                FlatScan scan = new FlatScan(store, kernel);
                assertThat(scan.within(queries, radius)).isEqualTo(expected);
                assertThat(scan.within(queries.getFirst(), radius)).isEqualTo(expected.getFirst());
            }
        }
    }

    @Test
    void finds_the_same_over_several_blocks_one_by_one_and_together() {
        CodeStore store = new CodeStore(UnitType.TEXT, 256);
        List<IsccUnit> queries = Stream.generate(() -> unit(256)).limit(9).toList();
        List<List<Match>> planted = Stream.generate(() -> (List<Match>) new ArrayList<Match>())
                .limit(9)
                .toList();
        for (int row = 0; row < 3 * Block.ROWS + 777; row++) {
            if (row % 9_973 == 0) {
                int query = random.nextInt(9);
                int distance = random.nextInt(49);
                store.append(near(queries.get(query), distance), row);
                planted.get(query).add(new Match(row, row, distance));
            } else {
                store.append(unit(256), row);
            }
        }
        planted.forEach(Collections::sort);
        for (ScanKernel kernel : KERNELS) {
            FlatScan scan = new FlatScan(store, kernel);
            assertThat(scan.within(queries, 48)).isEqualTo(planted);
            assertThat(queries.stream().map(query -> scan.within(query, 48))).isEqualTo(planted);
        }
    }

    @Test
    void goes_on_exactly_where_works_are_less_unlike_than_coins() {
        IsccUnit centre = unit(256);
        // All agree in the first 128 bits, so leaving the last columns out does not pay.
        List<IsccUnit> units = Stream.generate(() -> {
                    byte[] body = unit(256).body();
                    System.arraycopy(centre.body(), 0, body, 0, 16);
                    return IsccUnit.of(UnitType.TEXT, body);
                })
                .limit(2 * Block.ROWS + 5)
                .toList();
        CodeStore store = store(256, units);
        List<Match> expected = bruteForce(units, centre, 48, 256);
        assertThat(expected).isNotEmpty();
        for (ScanKernel kernel : KERNELS) {
            assertThat(new FlatScan(store, kernel).within(centre, 48)).isEqualTo(expected);
            assertThat(new FlatScan(store, kernel)
                            .within(List.of(centre, units.getFirst()), 48)
                            .getFirst())
                    .isEqualTo(expected);
        }
    }

    @Test
    void measures_the_same_distance_in_both_directions() {
        List<IsccUnit> units = clusters(60, List.of(unit(256)));
        int[][] distances = new int[units.size()][units.size()];
        FlatScan scan = new FlatScan(store(256, units));
        for (int from = 0; from < units.size(); from++) {
            for (Match match : scan.within(units.get(from), 256)) {
                distances[from][match.row()] = match.distance();
            }
        }
        for (int from = 0; from < units.size(); from++) {
            assertThat(distances[from][from]).isZero();
            for (int to = 0; to < units.size(); to++) {
                assertThat(distances[from][to]).isEqualTo(distances[to][from]);
            }
        }
    }

    @Test
    void leaves_out_removed_rows() {
        List<IsccUnit> units = Stream.generate(() -> unit(256)).limit(200).toList();
        CodeStore store = store(256, units);
        FlatScan scan = new FlatScan(store);
        store.remove(70);
        store.remove(199);
        assertThat(scan.within(units.get(70), 0)).isEmpty();
        assertThat(scan.within(List.of(units.get(199), units.get(71)), 0))
                .containsExactly(List.of(), List.of(new Match(71, 213, 0)));
        assertThat(store.size()).isEqualTo(200);
        assertThatThrownBy(() -> store.remove(200)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void finds_nothing_in_an_empty_store_and_for_no_query() {
        FlatScan empty = new FlatScan(new CodeStore(UnitType.TEXT, 64));
        assertThat(empty.within(unit(64), 64)).isEmpty();
        assertThat(empty.within(List.of(unit(64), unit(256)), 64)).containsExactly(List.of(), List.of());
        assertThat(empty.within(List.of(), 64)).isEmpty();
    }

    @Test
    void refuses_units_that_do_not_compare_and_lengths_that_are_none() {
        CodeStore store = new CodeStore(UnitType.TEXT, 256);
        assertThatIllegalArgumentException().isThrownBy(() -> store.append(unit(128), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append(IsccUnit.of(UnitType.DATA, new byte[32]), 1));
        for (int bits : new int[] {0, 32, 65, 320}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new CodeStore(UnitType.TEXT, bits));
        }
    }

    @Test
    void takes_at_most_42_bytes_for_a_row_of_256_bits() {
        CodeStore store = new CodeStore(UnitType.TEXT, 256);
        IsccUnit unit = unit(256);
        for (int row = 0; row < 2 * Block.ROWS; row++) {
            store.append(unit, row);
        }
        assertThat(store.bytes() / (double) store.size()).isBetween(36.0, 37.0);
    }

    @Test
    void shows_readers_every_row_that_was_there_when_they_began() throws Exception {
        CodeStore store = new CodeStore(UnitType.TEXT, 256);
        IsccUnit[] units =
                Stream.generate(() -> unit(256)).limit(Block.ROWS * 2).toArray(IsccUnit[]::new);
        try (ExecutorService readers = Executors.newFixedThreadPool(3)) {
            Callable<Integer> reader = () -> readWhileGrowing(store, units);
            List<Future<Integer>> reads =
                    List.of(readers.submit(reader), readers.submit(reader), readers.submit(reader));
            for (int row = 0; row < units.length; row++) {
                store.append(units[row], -row);
            }
            for (Future<Integer> read : reads) {
                assertThat(read.get()).isPositive();
            }
        }
    }

    /** Looks for the row that is the last one at the moment, until the store is full. */
    private static int readWhileGrowing(CodeStore store, IsccUnit[] units) {
        FlatScan scan = new FlatScan(store);
        for (int reads = 1; ; reads++) {
            int size = store.size();
            if (size > 0) {
                Match last = new Match(size - 1, 1 - size, 0);
                assertThat(scan.within(units[size - 1], 20)).containsExactly(last);
                assertThat(scan.within(Arrays.asList(units[size - 1], units[0]), 20)
                                .getFirst())
                        .containsExactly(last);
            }
            if (size == units.length) {
                return reads;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void lists_exactly_the_rows_that_are_near_in_their_first_words(int words) {
        Block block = new Block(4);
        long[][] rows = new long[2_496][];
        long[] queries = random.longs(2 + 16).toArray();
        for (int row = 0; row < rows.length; row++) {
            rows[row] = random.longs(4).toArray();
            int query = 2 + 4 * random.nextInt(4);
            for (int word = 0; word < 4 && row % 3 == 0; word++) {
                rows[row][word] = queries[query + word] ^ random.nextLong() & random.nextLong() & random.nextLong();
            }
            block.set(row, rows[row], row);
        }
        int radius = 9 * words;
        for (ScanKernel kernel : KERNELS) {
            int[] near = new int[2_048];
            int one = kernel.one(block.codes(), 320, 2_368, queries, 6, words, radius, near);
            assertThat(Arrays.copyOf(near, one)).isEqualTo(near(rows, queries, 6, 7, words, radius));
            int four = kernel.four(block.codes(), 320, 2_368, queries, 2, words, radius, near);
            assertThat(Arrays.copyOf(near, four)).isEqualTo(near(rows, queries, 2, 18, words, radius));
        }
    }

    private static int[] near(long[][] rows, long[] queries, int from, int to, int words, int radius) {
        return IntStream.range(320, 2_368)
                .filter(row -> IntStream.iterate(from, at -> at < to, at -> at + 4)
                        .anyMatch(at -> IntStream.range(0, words)
                                        .map(word -> Long.bitCount(rows[row][word] ^ queries[at + word]))
                                        .sum()
                                <= radius))
                .toArray();
    }

    @Test
    void tells_the_caller_when_a_scan_fails() {
        ScanKernel broken = new ScanKernel() {
            @Override
            public int one(MemorySegment codes, int from, int to, long[] query, int at, int words, int r, int[] near) {
                throw new IllegalArgumentException("broken");
            }

            @Override
            public int four(MemorySegment codes, int from, int to, long[] query, int at, int words, int r, int[] near) {
                throw new IllegalArgumentException("broken");
            }
        };
        FlatScan scan = new FlatScan(store(256, List.of(unit(256))), broken);
        assertThatIllegalStateException()
                .isThrownBy(() -> scan.within(List.of(unit(256), unit(256)), 3))
                .withRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reads_only_as_many_words_as_tell_unrelated_works_apart() {
        assertThat(Selectivity.words(1, 64)).isEqualTo(1);
        assertThat(Selectivity.words(4, 8)).isEqualTo(1);
        assertThat(Selectivity.words(4, 32)).isEqualTo(2);
        assertThat(Selectivity.words(4, 64)).isEqualTo(3);
        assertThat(Selectivity.words(4, 100)).isEqualTo(4);
        assertThat(Selectivity.isLost(100, 65_536)).isFalse();
        assertThat(Selectivity.isLost(200, 65_536)).isTrue();
        assertThat(Selectivity.chance(3, 1)).isEqualTo(0.5);
        assertThat(Selectivity.chance(64, 64)).isCloseTo(1, within(1e-9));
    }
}
