package org.colophon.applications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Acting;
import org.jspecify.annotations.Nullable;

/** The life of an application; what it says of its works stands beside it. */
@Entity
@Table(schema = "applications", name = "application")
class Application {

    @Id
    @Column(updatable = false)
    private UUID id;

    @Column(updatable = false)
    private UUID applicant;

    @Column(updatable = false)
    private UUID createdBy;

    @Column(updatable = false)
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    private Instant changedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant decidedAt;
    private @Nullable UUID decidedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable RefusalGround ground;

    private @Nullable String reason;

    @Version
    private @Nullable Long version;

    /** For the persistence provider alone. */
    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    Application(ApplicationId id, Acting by, Instant now) {
        this.id = id.value();
        this.applicant = by.party().value();
        this.createdBy = by.user().value();
        this.createdAt = now;
        this.changedAt = now;
        this.state = ApplicationState.DRAFT;
    }

    void rewritten(Instant now) {
        require(ApplicationState.DRAFT);
        // Two changes within a millisecond are two versions.
        changedAt = now.isAfter(changedAt) ? now : changedAt.plusMillis(1);
    }

    /** Received complete; the moment is the effective date of every work in it. */
    void submitted(Instant now) {
        become(ApplicationState.SUBMITTED);
        submittedAt = now;
        changedAt = now;
    }

    void flagged() {
        become(ApplicationState.FLAGGED);
    }

    void suspended() {
        become(ApplicationState.SUSPENDED);
    }

    /** Entered in the register; decided by an examiner or, where none was needed, by nobody. */
    void registered(@Nullable Acting examiner, @Nullable String why, Instant now) {
        become(ApplicationState.REGISTERED);
        decided(examiner, now);
        reason = why;
    }

    void refused(RefusalGround on, String why, Acting examiner, Instant now) {
        become(ApplicationState.REFUSED);
        decided(examiner, now);
        ground = on;
        reason = why;
    }

    void withdrawn(Instant now) {
        become(ApplicationState.WITHDRAWN);
        changedAt = now;
    }

    void require(ApplicationState needed) {
        if (state != needed) {
            throw new ApplicationStateRefused(state);
        }
    }

    ApplicationId id() {
        return new ApplicationId(id);
    }

    PartyId applicant() {
        return new PartyId(applicant);
    }

    ApplicationState state() {
        return state;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    RefusalGround ground() {
        return ground;
    }

    @Nullable
    String reason() {
        return reason;
    }

    /** The moment of receipt of an application that was submitted. */
    Instant receivedAt() {
        Instant at = submittedAt;
        if (at == null) {
            throw new IllegalStateException("the application was not submitted");
        }
        return at;
    }

    private void decided(@Nullable Acting examiner, Instant now) {
        decidedAt = now;
        changedAt = now;
        decidedBy = examiner == null ? null : examiner.user().value();
    }

    private void become(ApplicationState next) {
        if (!state.mayBecome(next)) {
            throw new ApplicationStateRefused(state);
        }
        state = next;
    }
}
