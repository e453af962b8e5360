package org.colophon.platform;

import java.util.Optional;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.jspecify.annotations.Nullable;

/** Says, anew for each request, in whose name a user may act and with which duties; the accounts module answers. */
public interface ActingParties {

    /** Empty where the user is gone or locked, or does not belong to the party; without a party: themselves. */
    Optional<Acting> acting(UserId user, @Nullable PartyId party);
}
