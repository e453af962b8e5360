package org.colophon.trading.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.colophon.kernel.Money;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.trading.TransferProposal;

/** A proposal to sell title. */
record TransferRequest(
        @NotNull WorkId work,
        @NotNull PartyId buyer,
        @NotEmpty Set<@NotNull Right> rights,
        @NotNull Territory territory,
        @NotNull Share share,
        @NotNull Money price) {

    TransferProposal proposal() {
        return new TransferProposal(work, buyer, rights, territory, share, price);
    }
}
