package org.colophon.accounts.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.colophon.accounts.InvitationClosed;
import org.colophon.accounts.MemberRole;
import org.colophon.accounts.people.EmailAddress;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.kernel.Uuids;
import org.jspecify.annotations.Nullable;

/** An organisation's word to an e-mail address that its reader may become a member; good once, for two weeks. */
@Entity
@Table(schema = "accounts", name = "invitation")
class Invitation {

    static final Duration GOOD_FOR = Duration.ofDays(14);

    @Id
    private UUID id;

    private UUID organisation;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    @Column(name = "invited_by")
    private UUID invitedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "accepted_by")
    private @Nullable UUID acceptedBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(PartyId organisation, EmailAddress email, MemberRole role, UserId by, Clock clock) {
        this.id = Uuids.next(clock);
        this.organisation = organisation.value();
        this.email = email.written();
        this.emailKey = email.key();
        this.role = role;
        this.invitedBy = by.value();
        this.createdAt = clock.instant();
        this.expiresAt = createdAt.plus(GOOD_FOR);
    }

    UUID id() {
        return id;
    }

    PartyId organisation() {
        return new PartyId(organisation);
    }

    String email() {
        return email;
    }

    MemberRole role() {
        return role;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isFor(String otherEmailKey) {
        return emailKey.equals(otherEmailKey);
    }

    boolean isOpen(Instant at) {
        return acceptedAt == null && withdrawnAt == null && at.isBefore(expiresAt);
    }

    void accept(UserId user, Instant at) {
        if (!isOpen(at)) {
            throw new InvitationClosed();
        }
        acceptedAt = at;
        acceptedBy = user.value();
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }
}
