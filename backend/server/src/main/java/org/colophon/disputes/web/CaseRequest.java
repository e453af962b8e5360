package org.colophon.disputes.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.colophon.disputes.Complaint;
import org.colophon.disputes.Ground;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/** A complaint: about which work and which interests of whom, on what ground, by whom and why. */
record CaseRequest(
        @NotNull WorkId work,
        @NotNull Ground ground,
        @NotBlank @Size(max = 20_000) String claim,
        @NotEmpty Set<@NotNull Right> rights,
        @NotNull Territory territory,
        @NotNull PartyId respondent,
        @NotBlank @Size(max = 5_000) String standing,
        @Nullable OrderId order) {

    Complaint complaint() {
        return new Complaint(work, ground, respondent, rights, territory, claim, standing, order);
    }
}
