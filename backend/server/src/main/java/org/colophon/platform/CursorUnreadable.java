package org.colophon.platform;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** The cursor of a list is not one that this register gave out. */
public final class CursorUnreadable extends Refusal {

    public CursorUnreadable() {
        super(Kind.INVALID, "cursor-unreadable", Map.of(), List.of(new Field("/cursor", "cursor-unreadable")));
    }
}
