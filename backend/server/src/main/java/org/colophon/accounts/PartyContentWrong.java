package org.colophon.accounts;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** What was said about a person or organisation cannot be right. */
public final class PartyContentWrong extends Refusal {

    public PartyContentWrong(String pointer, String code) {
        this(new Field(pointer, code));
    }

    public PartyContentWrong(Field field) {
        super(Kind.INVALID, "party-content-wrong", Map.of(), List.of(field));
    }
}
