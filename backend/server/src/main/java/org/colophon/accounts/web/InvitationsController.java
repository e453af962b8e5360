package org.colophon.accounts.web;

import java.util.UUID;
import org.colophon.accounts.OrganisationInvitations;
import org.colophon.accounts.OrganisationInvitations.InvitationView;
import org.colophon.accounts.PartyView;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.platform.Who;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The invitations that wait for the user. */
@RestController
@RequestMapping("/api/invitations")
class InvitationsController {

    private final OrganisationInvitations invitations;

    InvitationsController(OrganisationInvitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping
    @Allowed(act = "invitation.read", value = Who.SIGNED_IN)
    PageOf<InvitationView> mine(Acting acting, Slice slice) {
        return invitations.of(acting.user(), slice);
    }

    /** The organisation that the user belongs to from now on. */
    @PostMapping("/{invitation}/acceptance")
    @Allowed(act = "invitation.accept", value = Who.PARTY, object = "invitation", being = "invitee")
    PartyView accept(@PathVariable UUID invitation, Acting acting) {
        return invitations.accept(invitation, acting);
    }
}
