package org.colophon.applications;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** The same owner registered the same file before, and has not said how the works are related. */
public final class AnswersMissing extends Refusal {

    AnswersMissing(List<Field> fields) {
        super(Kind.INVALID, "answers-missing", Map.of("count", Integer.toString(fields.size())), fields);
    }
}
