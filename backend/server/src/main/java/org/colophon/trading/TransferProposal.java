package org.colophon.trading;

import java.util.Set;
import org.colophon.kernel.Money;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;

/** What a seller proposes to a buyer; the share is one of the whole. */
public record TransferProposal(
        WorkId work, PartyId buyer, Set<Right> rights, Territory territory, Share share, Money price) {

    /** Refuses with {@link TransferRefused} what can never be sold so. */
    public TransferProposal {
        rights = Set.copyOf(rights);
        if (rights.isEmpty()) {
            throw new TransferRefused("/rights", "rights-missing");
        }
        if (rights.stream().anyMatch(Right::isMoral)) {
            throw new TransferRefused("/rights", "moral-right-stays");
        }
        if (share.isZero() || share.compareTo(Share.ONE) > 0) {
            throw new TransferRefused("/share", "share-out-of-range");
        }
        if (!price.isPositive()) {
            throw new TransferRefused("/price", "price-not-positive");
        }
    }
}
