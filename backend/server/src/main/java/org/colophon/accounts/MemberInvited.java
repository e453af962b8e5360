package org.colophon.accounts;

import java.util.Map;
import java.util.Set;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;

/** An organisation would have somebody as a member who has an account. */
public record MemberInvited(PartyId invitee) implements Announced {

    @Override
    public Announcement announcement() {
        return new Announcement("organisation.invitation", Set.of(invitee), Map.of(), "/account");
    }
}
