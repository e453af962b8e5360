package org.colophon.accounts;

import java.time.Instant;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Acting;
import org.jspecify.annotations.Nullable;

/** Founds and shows organisations. */
public interface Organisations {

    /** An organisation to its members. */
    record OrganisationView(
            PartyId id,
            String name,
            @Nullable OrganisationKind kind,
            @Nullable String country,
            IdentityLevel level,
            Instant createdAt) {}

    /** A new organisation; who founds it is its first admin. */
    PartyId found(String name, OrganisationKind kind, String country, Acting by);

    /** The organisation, or {@link PartyUnknown}. */
    OrganisationView of(PartyId organisation);
}
