package org.colophon.disputes.web;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.colophon.disputes.Remedy;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.jspecify.annotations.Nullable;

/** One remedy; which fields it needs depends on its kind. */
record RemedyRequest(
        @NotNull Kind kind,
        @Nullable PartyId from,
        @Nullable PartyId to,
        @Nullable Share share,
        @Nullable Set<@NotNull Right> rights,
        @Nullable Territory territory,
        @Nullable OrderId order) {

    /** The kinds of remedies. */
    enum Kind {
        REASSIGN_SHARE,
        REFUND_ORDER,
        REVOKE
    }

    /** Refuses, at the pointer, a remedy that lacks what its kind needs. */
    Remedy remedy(String pointer) {
        return switch (kind) {
            case REASSIGN_SHARE ->
                new Remedy.ReassignShare(
                        required(from, pointer + "/from"),
                        required(to, pointer + "/to"),
                        required(share, pointer + "/share"),
                        required(rights, pointer + "/rights"),
                        required(territory, pointer + "/territory"));
            case REFUND_ORDER -> new Remedy.RefundOrder(required(order, pointer + "/order"));
            case REVOKE -> new Remedy.Revoke();
        };
    }

    private static <T> T required(@Nullable T value, String pointer) {
        if (value == null) {
            throw RemedyIncomplete.at(pointer);
        }
        return value;
    }
}
