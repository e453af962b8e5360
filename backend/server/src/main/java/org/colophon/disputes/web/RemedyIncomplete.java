package org.colophon.disputes.web;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** A remedy lacks a field that its kind needs. */
final class RemedyIncomplete extends Refusal {

    private RemedyIncomplete(String pointer) {
        super(Kind.INVALID, "ruling-refused", Map.of(), List.of(new Field(pointer, "required")));
    }

    static RemedyIncomplete at(String pointer) {
        return new RemedyIncomplete(pointer);
    }
}
