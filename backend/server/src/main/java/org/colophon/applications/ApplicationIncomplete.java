package org.colophon.applications;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** The application cannot be received yet; every field that stands in the way is named at once. */
public final class ApplicationIncomplete extends Refusal {

    public ApplicationIncomplete(List<Field> fields) {
        super(Kind.INVALID, "application-incomplete", Map.of("count", Integer.toString(fields.size())), fields);
    }
}
