package org.colophon.fingerprints.similarity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.similarity.CodeStore;
import org.colophon.fingerprint.similarity.FlatScan;
import org.colophon.fingerprint.similarity.Match;
import org.colophon.fingerprints.CodeKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A store in memory for each kind, brought up to date from the feed before every question. The row of a code is its place
 * less one, so that nothing but the code has to be kept.
 */
@Component
class ColumnIndex implements SimilarityIndex {

    private static final Logger LOG = LoggerFactory.getLogger(ColumnIndex.class);

    /** A store and the scan over it. */
    private record Column(CodeStore store, FlatScan scan) {}

    /** Probes of one kind with one radius share a pass. */
    private record Pass(CodeKind kind, int radius) {}

    /**
     * A list of a thousand like lines has passages that are all near each other: each is told of the nearest, and of those
     * of the earliest, or the answers alone would fill the memory.
     */
    static final int MOST_OF_A_PASSAGE = 200;

    private static final int PASSAGES_AT_ONCE = 64;

    private final Feed feed;
    private final TransactionOperations transaction;
    private final Map<CodeKind, Column> columns = new EnumMap<>(CodeKind.class);

    ColumnIndex(Feed feed, TransactionOperations transaction) {
        this.feed = feed;
        this.transaction = transaction;
        CodeKind.sought().forEach(kind -> {
            CodeStore store = new CodeStore(kind.type(), IsccUnit.FULL_BITS);
            columns.put(kind, new Column(store, new FlatScan(store)));
        });
    }

    /** In the background: a register of millions is loaded before the first question comes, and open meanwhile. */
    @EventListener(ApplicationReadyEvent.class)
    void load() {
        Thread.ofPlatform().daemon().name("similarity-load").start(this::catchUpOrLeaveIt);
    }

    /** In a transaction, so that the connection is had before the lock, as whoever asks has it. */
    private void catchUpOrLeaveIt() {
        try {
            transaction.executeWithoutResult(status -> catchUp());
        } catch (RuntimeException failure) {
            LOG.warn("The similarity index is not loaded yet; the first question will try again.", failure);
        }
    }

    @Override
    public List<Hit> within(List<Probe> probes) {
        catchUp();
        Map<Pass, List<Integer>> passes = new LinkedHashMap<>();
        for (int i = 0; i < probes.size(); i++) {
            Probe probe = probes.get(i);
            passes.computeIfAbsent(new Pass(probe.kind(), probe.radius()), pass -> new ArrayList<>())
                    .add(i);
        }
        List<Hit> hits = new ArrayList<>();
        passes.forEach((pass, numbers) -> scan(pass, numbers, probes, hits));
        return hits;
    }

    private void scan(Pass pass, List<Integer> numbers, List<Probe> probes, List<Hit> hits) {
        if (pass.radius() < 0) {
            return;
        }
        boolean isOfPassages = pass.kind() == CodeKind.PASSAGE;
        int most = isOfPassages ? MOST_OF_A_PASSAGE : Integer.MAX_VALUE;
        int atOnce = isOfPassages ? PASSAGES_AT_ONCE : numbers.size();
        for (int from = 0; from < numbers.size(); from += atOnce) {
            List<Integer> some = numbers.subList(from, Math.min(from + atOnce, numbers.size()));
            scan(pass, some, most, probes, hits);
        }
    }

    private void scan(Pass pass, List<Integer> numbers, int most, List<Probe> probes, List<Hit> hits) {
        List<IsccUnit> units =
                numbers.stream().map(number -> probes.get(number).unit()).toList();
        List<List<Match>> found = column(pass.kind()).scan().within(units, pass.radius());
        for (int i = 0; i < found.size(); i++) {
            for (Match match :
                    found.get(i).subList(0, Math.min(most, found.get(i).size()))) {
                hits.add(new Hit(numbers.get(i), pass.kind(), match.row() + 1L, match.distance()));
            }
        }
    }

    /** Takes in what was given a place since; a process that starts takes in everything. */
    synchronized void catchUp() {
        feed.last().forEach((kind, last) -> {
            CodeStore store = column(kind).store();
            while (store.size() < last) {
                feed.after(kind, store.size(), unit -> store.append(unit, store.size()));
            }
        });
    }

    private Column column(CodeKind kind) {
        Column column = columns.get(kind);
        if (column == null) {
            throw new IllegalArgumentException("codes of kind " + kind + " are not compared bit by bit");
        }
        return column;
    }
}
