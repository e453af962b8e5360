package org.colophon.platform;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;

/** Who acts: a user, in the name of a party (themselves or an organisation), with the duties held at this moment. */
public record Acting(UserId user, PartyId party, Set<Duty> duties, Consent consent) {

    private static final UUID REGISTER = new UUID(0, 0);

    public Acting {
        duties = Set.copyOf(duties);
    }

    /** The register itself, when a deadline or a job acts. */
    public static Acting register(Instant at) {
        return new Acting(new UserId(REGISTER), new PartyId(REGISTER), Set.of(), new Consent("deadline", at));
    }

    public boolean has(Duty duty) {
        return duties.contains(duty);
    }

    public boolean isRegister() {
        return user.value().equals(REGISTER);
    }
}
