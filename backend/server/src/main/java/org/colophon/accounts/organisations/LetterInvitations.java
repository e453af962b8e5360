package org.colophon.accounts.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colophon.accounts.EmailUnconfirmed;
import org.colophon.accounts.InvitationUnknown;
import org.colophon.accounts.MemberAlready;
import org.colophon.accounts.MemberInvited;
import org.colophon.accounts.MemberRole;
import org.colophon.accounts.OrganisationInvitations;
import org.colophon.accounts.Parties;
import org.colophon.accounts.PartyView;
import org.colophon.accounts.UserUnknown;
import org.colophon.accounts.people.EmailAddress;
import org.colophon.accounts.people.PageKeys;
import org.colophon.accounts.people.PartyReading;
import org.colophon.accounts.people.User;
import org.colophon.accounts.people.Users;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.platform.Acting;
import org.colophon.platform.Outbox;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people into organisations by e-mail, whether they have an account yet or not. */
@Service
@Transactional
class LetterInvitations implements OrganisationInvitations {

    private final Invitations invitations;
    private final Memberships memberships;
    private final Users users;
    private final Parties parties;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final JdbcClient database;
    private final Clock clock;

    LetterInvitations(
            Invitations invitations,
            Memberships memberships,
            Users users,
            Parties parties,
            Outbox outbox,
            ApplicationEventPublisher events,
            JdbcClient database,
            Clock clock) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.users = users;
        this.parties = parties;
        this.outbox = outbox;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public InvitationView invite(PartyId organisation, String address, MemberRole role, Acting by) {
        EmailAddress email = EmailAddress.of(address, "/email");
        Optional<User> invitee = users.findByEmailKey(email.key());
        invitee.ifPresent(user -> refuseMember(organisation, user.id()));
        invitations.unanswered(organisation.value(), email.key()).ifPresent(earlier -> {
            earlier.withdraw(clock.instant());
            invitations.saveAndFlush(earlier);
        });
        Invitation invitation = invitations.saveAndFlush(new Invitation(organisation, email, role, by.user(), clock));
        tell(invitation, invitee.filter(User::isEmailConfirmed));
        return view(invitation);
    }

    /** Whoever only claims the address learns nothing; the letter goes to the mailbox itself. */
    private void tell(Invitation invitation, Optional<User> confirmed) {
        confirmed.ifPresentOrElse(
                user -> events.publishEvent(new MemberInvited(user.person())),
                () -> outbox.put(InvitationLetters.CHANNEL, invitation.id(), Map.of()));
    }

    @Override
    @Transactional(readOnly = true)
    public PageOf<InvitationView> of(UserId user, Slice slice) {
        List<InvitationView> rows = database.sql("""
                        select i.id as invitation, i.email, i.role, i.expires_at,
                               p.id, p.kind, p.name, p.level, p.erased_at
                          from accounts.invitation i
                          join accounts.user_account u on u.email_key = i.email_key
                          join accounts.party p on p.id = i.organisation
                         where u.id = :user and u.email_confirmed_at is not null
                           and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > :now
                           and i.id > :after
                         order by i.id
                         limit :limit
                        """)
                .param("user", user.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("after", PageKeys.id(slice))
                .param("limit", slice.limitAndOne())
                .query((row, number) -> view(row))
                .list();
        return PageOf.of(slice, rows, invitation -> List.of(invitation.id().toString()));
    }

    @Override
    public PartyView accept(UUID id, Acting by) {
        User user = users.findById(by.user().value()).orElseThrow(UserUnknown::new);
        Invitation invitation = invitations
                .locked(id)
                .filter(found -> found.isFor(user.emailKey()))
                .orElseThrow(InvitationUnknown::new);
        // Whoever signs up with somebody else's address must not inherit what was meant for its owner.
        if (!user.isEmailConfirmed()) {
            throw new EmailUnconfirmed();
        }
        invitation.accept(user.id(), clock.instant());
        refuseMember(invitation.organisation(), user.id());
        memberships.saveAndFlush(new Membership(invitation.organisation(), user.id(), invitation.role(), clock));
        return parties.of(invitation.organisation());
    }

    private void refuseMember(PartyId organisation, UserId user) {
        if (memberships.standing(organisation.value(), user.value()).isPresent()) {
            throw new MemberAlready();
        }
    }

    private InvitationView view(Invitation invitation) {
        return new InvitationView(
                invitation.id(),
                parties.of(invitation.organisation()),
                invitation.email(),
                invitation.role(),
                invitation.expiresAt());
    }

    private static InvitationView view(ResultSet row) throws SQLException {
        return new InvitationView(
                row.getObject("invitation", UUID.class),
                PartyReading.view(row),
                row.getString("email"),
                MemberRole.valueOf(row.getString("role")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
