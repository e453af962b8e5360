package org.colophon.platform;

import java.util.List;

/** Which part of a list is asked for: at most so many items, after the sort keys where the last page ended. */
public record Slice(int limit, List<String> after) {

    public static final int MOST = 200;

    public Slice {
        after = List.copyOf(after);
    }

    /** The first so many. */
    public static Slice first(int limit) {
        return new Slice(limit, List.of());
    }

    /** So many after the place that the cursor names; a {@link CursorUnreadable} where it is none of ours. */
    public static Slice after(int limit, String cursor) {
        return new Slice(limit, Cursor.read(cursor));
    }

    public boolean isFirst() {
        return after.isEmpty();
    }

    /** One more than the limit, to learn whether anything follows. */
    public int limitAndOne() {
        return limit + 1;
    }
}
