package org.colophon.register;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** What was sent are not the codes of a file. */
public final class CodesUnreadable extends Refusal {

    public CodesUnreadable() {
        super(Kind.INVALID, "codes-unreadable", Map.of(), List.of(new Field("/units", "units-format")));
    }
}
