package org.colophon.accounts;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** What was said about a person, an organisation or the register cannot be right. */
public final class ContentWrong extends Refusal {

    public ContentWrong(String pointer, String code) {
        this(new Field(pointer, code));
    }

    public ContentWrong(Field field) {
        super(Kind.INVALID, "content-invalid", Map.of(), List.of(field));
    }
}
