package org.colophon.accounts;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** There is an account with this e-mail address. */
public final class EmailTaken extends Refusal {

    public EmailTaken(String pointer) {
        super(Kind.CONFLICT, "email-taken", Map.of(), List.of(new Field(pointer, "email-taken")));
    }
}
