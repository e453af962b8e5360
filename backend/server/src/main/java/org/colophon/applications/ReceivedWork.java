package org.colophon.applications;

import java.time.LocalDate;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/** A work as it was received: complete, every author a party, the end of its term where it is known. */
record ReceivedWork(DraftWork form, @Nullable LocalDate termEnds) {

    WorkId id() {
        return form.workId();
    }
}
