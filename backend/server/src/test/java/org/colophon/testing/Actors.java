package org.colophon.testing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.platform.Acting;
import org.colophon.platform.Call;
import org.colophon.platform.Consent;
import org.colophon.platform.Duty;

/** People for tests of what does not ask who they are. */
public final class Actors {

    private Actors() {}

    /** Somebody new who acts for themselves. */
    public static Acting somebody(Duty... duties) {
        return of(new PartyId(UUID.randomUUID()), duties);
    }

    /** A new user who acts for this party. */
    public static Acting of(PartyId party, Duty... duties) {
        return new Acting(new UserId(UUID.randomUUID()), party, Set.of(duties), new Consent("session", Instant.EPOCH));
    }

    /** A new request by them. */
    public static Call call(Acting acting) {
        return new Call(acting, UUID.randomUUID(), "POST /api/test");
    }
}
