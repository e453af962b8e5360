package org.colophon.platform;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Which part of a list is asked for: at most so many items, after the sort keys where the last page ended. */
public record Slice(int limit, List<String> after) {

    public static final int MOST = 200;

    /** What every database keeps. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

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

    /** The sort key at this place; like the others a {@link CursorUnreadable} where somebody made the cursor up. */
    public UUID id(int place) {
        return key(place, UUID::fromString);
    }

    public long number(int place) {
        return key(place, Long::parseLong);
    }

    public Instant instant(int place) {
        Instant instant = key(place, Instant::parse);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new CursorUnreadable();
        }
        return instant;
    }

    private <T> T key(int place, Function<String, T> read) {
        if (place >= after.size()) {
            throw new CursorUnreadable();
        }
        try {
            return read.apply(after.get(place));
        } catch (IllegalArgumentException | DateTimeException madeUp) {
            throw new CursorUnreadable();
        }
    }

    /** One more than the limit, to learn whether anything follows. */
    public int limitAndOne() {
        return limit + 1;
    }
}
