package org.colophon.notifications;

import org.colophon.kernel.Refusal;

/** There is no such message in the user's inbox. */
public final class MessageUnknown extends Refusal {

    public MessageUnknown() {
        super(Kind.NOT_FOUND, "message-unknown");
    }
}
