package org.colophon.accounts.duties;

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
import org.colophon.kernel.ActId;
import org.colophon.kernel.UserId;
import org.colophon.kernel.Uuids;
import org.colophon.platform.Duty;
import org.jspecify.annotations.Nullable;

/** A duty that a user holds, or held: who gave it by which act, and who took it back. */
@Entity
@Table(schema = "accounts", name = "duty_grant")
class DutyGrant {

    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID user;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "granted_by")
    private UUID grantedBy;

    @Column(name = "grant_act")
    private UUID grantAct;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_by")
    private @Nullable UUID revokedBy;

    @Column(name = "revoke_act")
    private @Nullable UUID revokeAct;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected DutyGrant() {}

    DutyGrant(UserId user, Duty duty, UserId by, ActId act, Clock clock) {
        this.id = Uuids.next(clock);
        this.user = user.value();
        this.duty = duty;
        this.grantedAt = clock.instant();
        this.grantedBy = by.value();
        this.grantAct = act.value();
    }

    void revoke(UserId by, ActId act, Instant at) {
        if (revokedAt != null) {
            throw new IllegalStateException("revoked before");
        }
        revokedAt = at;
        revokedBy = by.value();
        revokeAct = act.value();
    }
}
