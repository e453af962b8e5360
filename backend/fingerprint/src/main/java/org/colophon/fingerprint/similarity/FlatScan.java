package org.colophon.fingerprint.similarity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colophon.fingerprint.iscc.IsccUnit;

/** Finds all codes of a store within a radius by comparing with every one; its answers are exact. */
public final class FlatScan {

    private final CodeStore store;
    private final ScanKernel kernel;

    /** A scan of this store; it has no state, so any number of threads may use it. */
    public FlatScan(CodeStore store) {
        this(store, ScanKernel.fastest());
    }

    FlatScan(CodeStore store, ScanKernel kernel) {
        this.store = store;
        this.kernel = kernel;
    }

    /**
     * The rows that differ from the unit in at most so many bits, the nearest first.
     *
     * @param unit of the store's type, and at least as long as its codes
     */
    public List<Match> within(IsccUnit unit, int radius) {
        return scanned(List.of(unit), radius, (rows, scans) -> {
                    BlockScan scan = scans.get();
                    for (int first = 0; first < rows; first += Block.ROWS) {
                        scan.scan(first / Block.ROWS, Math.min(Block.ROWS, rows - first));
                    }
                })
                .getFirst();
    }

    /**
     * The same for many units in one pass over the store, in their order. This takes a small part of the time of asking
     * one by one, since a piece of the store stays in the processor's cache while all are compared with it, and the
     * processors share the work.
     */
    public List<List<Match>> within(List<IsccUnit> units, int radius) {
        return scanned(units, radius, (rows, scans) -> new BatchScan(rows, scans).run());
    }

    private List<List<Match>> scanned(List<IsccUnit> units, int radius, BiConsumer<Integer, Supplier<BlockScan>> pass) {
        int rows = store.size();
        List<List<Match>> matches = Stream.generate(() -> (List<Match>) new ArrayList<Match>())
                .limit(units.size())
                .toList();
        Queries queries = Queries.of(store, units, radius);
        if (!units.isEmpty()) {
            pass.accept(rows, () -> new BlockScan(store, kernel, queries, matches));
        }
        matches.forEach(Collections::sort);
        return matches;
    }
}
