package org.colophon.register;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** What was sent are not the digests of a file. */
public final class DigestsUnreadable extends Refusal {

    public DigestsUnreadable() {
        super(Kind.INVALID, "digests-unreadable", Map.of(), List.of(new Field("/digests", "digests-format")));
    }
}
