package org.colophon.applications;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** This examiner, or this ground, cannot decide the application. */
public final class ExaminationRefused extends Refusal {

    private ExaminationRefused(Kind kind, String code, List<Field> fields) {
        super(kind, code, Map.of(), fields);
    }

    /** Nobody decides in their own matter. */
    static ExaminationRefused ownMatter() {
        return new ExaminationRefused(Kind.FORBIDDEN, "examiner-is-party", List.of());
    }

    /** A merely declared digest does not stand against somebody who handed the file in. */
    static ExaminationRefused onlyDeclared() {
        return new ExaminationRefused(
                Kind.CONFLICT, "declared-digest-blocks-nobody", List.of(new Field("/ground", "declared-digest")));
    }

    /** A refusal states its ground and its reason. */
    static ExaminationRefused missing(String pointer) {
        return new ExaminationRefused(Kind.INVALID, "decision-incomplete", List.of(new Field(pointer, "required")));
    }

    static ExaminationRefused wording(String pointer, String code, Map<String, String> arguments) {
        return new ExaminationRefused(
                Kind.INVALID, "decision-incomplete", List.of(new Field(pointer, code, arguments)));
    }
}
