package org.colophon.accounts.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.colophon.accounts.MemberRole;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.kernel.Uuids;
import org.jspecify.annotations.Nullable;

/** A user's place in an organisation, from a day on and, once ended, until another. */
@Entity
@Table(schema = "accounts", name = "membership")
class Membership {

    @Id
    private UUID id;

    private UUID organisation;

    @Column(name = "user_id")
    private UUID user;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    private Instant since;

    private @Nullable Instant until;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(PartyId organisation, UserId user, MemberRole role, Clock clock) {
        this.id = Uuids.next(clock);
        this.organisation = organisation.value();
        this.user = user.value();
        this.role = role;
        this.since = clock.instant();
    }

    MemberRole role() {
        return role;
    }

    boolean isAdmin() {
        return role == MemberRole.ADMIN;
    }

    void end(Instant at) {
        if (until != null) {
            throw new IllegalStateException("ended before");
        }
        until = at;
    }
}
