package org.colophon.disputes.web;

import java.util.Set;
import org.colophon.disputes.Remedy;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.jspecify.annotations.Nullable;

/** One remedy of a ruling, in the shape in which it was asked for. */
record DecidedRemedy(
        RemedyRequest.Kind kind,
        @Nullable PartyId from,
        @Nullable PartyId to,
        @Nullable Share share,
        @Nullable Set<Right> rights,
        @Nullable Territory territory,
        @Nullable OrderId order) {

    static DecidedRemedy of(Remedy remedy) {
        return switch (remedy) {
            case Remedy.ReassignShare award ->
                new DecidedRemedy(
                        RemedyRequest.Kind.REASSIGN_SHARE,
                        award.from(),
                        award.to(),
                        award.share(),
                        award.rights(),
                        award.territory(),
                        null);
            case Remedy.RefundOrder refund ->
                new DecidedRemedy(RemedyRequest.Kind.REFUND_ORDER, null, null, null, null, null, refund.order());
            case Remedy.Revoke revocation ->
                new DecidedRemedy(RemedyRequest.Kind.REVOKE, null, null, null, null, null, null);
        };
    }
}
