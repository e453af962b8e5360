package org.colophon.accounts;

import java.time.Instant;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.platform.Acting;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;

/** Who belongs to an organisation. */
public interface OrganisationMembers {

    /** A member to the other members. */
    record Member(UserId user, PartyView person, String email, MemberRole role, Instant since) {}

    /** The members, the longest-standing first. */
    PageOf<Member> of(PartyId organisation, Slice slice);

    /** Ends a membership: members may leave, admins remove anybody, and one admin stays. */
    void remove(PartyId organisation, UserId user, Acting by);
}
