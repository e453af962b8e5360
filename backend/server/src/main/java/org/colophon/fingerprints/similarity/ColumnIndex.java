package org.colophon.fingerprints.similarity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprints.CodeKind;
import org.springframework.stereotype.Component;

/** A column in memory for each kind, brought up to date from the feed before every question. */
@Component
class ColumnIndex implements SimilarityIndex {

    private final Feed feed;
    private final Map<CodeKind, Column> columns = new EnumMap<>(CodeKind.class);

    ColumnIndex(Feed feed) {
        this.feed = feed;
        CodeKind.sought().forEach(kind -> columns.put(kind, new Column()));
    }

    @Override
    public List<Hit> within(List<Probe> probes) {
        catchUp();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < probes.size(); i++) {
            Probe probe = probes.get(i);
            int number = i;
            column(probe.kind())
                    .within(
                            words(probe.unit()),
                            probe.radius(),
                            found -> hits.add(
                                    new Hit(number, probe.kind(), (int) found + 1L, (int) (found >>> Integer.SIZE))));
        }
        return hits;
    }

    /** Takes in what was given a place since; a process that starts takes in everything. */
    synchronized void catchUp() {
        feed.last().forEach((kind, last) -> {
            Column column = column(kind);
            while (column.size() < last) {
                feed.after(kind, column.size(), column::append);
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

    static long[] words(IsccUnit unit) {
        long[] words = new long[Column.WORDS];
        for (int i = 0; i < words.length; i++) {
            words[i] = unit.word(i);
        }
        return words;
    }
}
