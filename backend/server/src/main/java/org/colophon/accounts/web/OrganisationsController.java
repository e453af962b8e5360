package org.colophon.accounts.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.colophon.accounts.MemberRole;
import org.colophon.accounts.OrganisationInvitations;
import org.colophon.accounts.OrganisationInvitations.InvitationView;
import org.colophon.accounts.OrganisationKind;
import org.colophon.accounts.OrganisationMembers;
import org.colophon.accounts.OrganisationMembers.Member;
import org.colophon.accounts.Organisations;
import org.colophon.accounts.Organisations.OrganisationView;
import org.colophon.accounts.Parties;
import org.colophon.accounts.PartyView;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.platform.Who;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Organisations and who belongs to them. */
@RestController
@RequestMapping("/api/organisations")
class OrganisationsController {

    record NewOrganisation(
            @NotNull String name,
            @NotNull String country,
            @NotNull OrganisationKind kind) {}

    record NewInvitation(@NotNull String email, @NotNull MemberRole role) {}

    private final Organisations organisations;
    private final OrganisationMembers members;
    private final OrganisationInvitations invitations;
    private final Parties parties;

    OrganisationsController(
            Organisations organisations,
            OrganisationMembers members,
            OrganisationInvitations invitations,
            Parties parties) {
        this.organisations = organisations;
        this.members = members;
        this.invitations = invitations;
        this.parties = parties;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(act = "organisation.found", value = Who.SIGNED_IN)
    PartyView found(@Valid @RequestBody NewOrganisation body, Acting acting) {
        return parties.of(organisations.found(body.name(), body.kind(), body.country(), acting));
    }

    @GetMapping("/{organisation}")
    @Allowed(act = "organisation.read", value = Who.PARTY, object = "organisation", being = "member")
    OrganisationView read(@PathVariable PartyId organisation) {
        return organisations.of(organisation);
    }

    @GetMapping("/{organisation}/members")
    @Allowed(act = "organisation.members.read", value = Who.PARTY, object = "organisation", being = "member")
    PageOf<Member> members(@PathVariable PartyId organisation, Slice slice) {
        return members.of(organisation, slice);
    }

    /** Admins remove anybody; every member may remove themselves. */
    @DeleteMapping("/{organisation}/members/{user}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(act = "organisation.member.remove", value = Who.PARTY, object = "organisation", being = "member")
    void remove(@PathVariable PartyId organisation, @PathVariable UserId user, Acting acting) {
        members.remove(organisation, user, acting);
    }

    @PostMapping("/{organisation}/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(act = "organisation.invite", value = Who.PARTY, object = "organisation", being = "admin")
    InvitationView invite(@PathVariable PartyId organisation, @Valid @RequestBody NewInvitation body, Acting acting) {
        return invitations.invite(organisation, body.email(), body.role(), acting);
    }
}
