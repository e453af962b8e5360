package org.colophon.accounts.people;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.colophon.platform.CursorUnreadable;
import org.colophon.platform.Slice;

/** Reads the keys out of a cursor that somebody may have made up; of the first page, keys that come before all. */
public final class PageKeys {

    private static final UUID LEAST = new UUID(0, 0);

    private PageKeys() {}

    /** The id with which every list here ends its sort keys. */
    public static UUID id(Slice slice) {
        if (slice.isFirst()) {
            return LEAST;
        }
        try {
            return UUID.fromString(slice.after().getLast());
        } catch (IllegalArgumentException madeUp) {
            throw new CursorUnreadable();
        }
    }

    /** The instant with which a list by time begins its sort keys. */
    public static OffsetDateTime instant(Slice slice) {
        Instant instant = slice.isFirst() ? Instant.EPOCH : slice.instant(0);
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** The text with which a list by name begins its sort keys. */
    public static String text(Slice slice) {
        String text = slice.isFirst() ? "" : slice.after().getFirst();
        if (PartyName.isDeceptive(text)) {
            throw new CursorUnreadable();
        }
        return text;
    }
}
