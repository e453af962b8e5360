package org.colophon.disputes;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;

/** What a ruling does. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Remedy.ReassignShare.class, name = "REASSIGN_SHARE"),
    @JsonSubTypes.Type(value = Remedy.RefundOrder.class, name = "REFUND_ORDER"),
    @JsonSubTypes.Type(value = Remedy.Revoke.class, name = "REVOKE")
})
public sealed interface Remedy {

    /** Gives a share of the title, also for the past, to whom it belongs. */
    record ReassignShare(PartyId from, PartyId to, Share share, Set<Right> rights, Territory territory)
            implements Remedy {

        public ReassignShare {
            rights = Set.copyOf(rights);
        }
    }

    /** Undoes an order whose money is in escrow. */
    record RefundOrder(OrderId order) implements Remedy {}

    /** Revokes the registration. */
    record Revoke() implements Remedy {}
}
