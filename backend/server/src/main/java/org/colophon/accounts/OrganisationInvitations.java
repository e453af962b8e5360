package org.colophon.accounts;

import java.time.Instant;
import java.util.UUID;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.platform.Acting;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;

/** Invites people into organisations by e-mail, whether they have an account yet or not. */
public interface OrganisationInvitations {

    /** An invitation to both sides. */
    record InvitationView(UUID id, PartyView organisation, String email, MemberRole role, Instant expiresAt) {}

    /** Invites; an earlier invitation of the same address is replaced. */
    InvitationView invite(PartyId organisation, String address, MemberRole role, Acting by);

    /** The open invitations of a user's confirmed address; none before it is confirmed. */
    PageOf<InvitationView> of(UserId user, Slice slice);

    /** Makes the invited user a member, once. */
    PartyView accept(UUID id, Acting by);
}
