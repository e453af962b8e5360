package org.colophon.works;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The life of a registration: which version stands, what the public sees, whether it was revoked. */
@Entity
@Table(schema = "works", name = "work")
class Work {

    @Id
    @Column(name = "work_id", updatable = false)
    private UUID id;

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private UUID claimant;

    @Column(updatable = false)
    private Instant effectiveAt;

    @Column(updatable = false)
    private Instant registeredAt;

    @Enumerated(EnumType.STRING)
    private WorkStatus status;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private boolean codesPublished;
    private int currentVersion;
    private @Nullable Instant revokedAt;
    private @Nullable String revocationReason;

    @Version
    private @Nullable Long version;

    /** For the persistence provider alone. */
    @SuppressWarnings("NullAway.Init")
    protected Work() {}

    Work(NewWork work, String number, Instant registeredAt) {
        this.id = work.id().value();
        this.number = number;
        this.claimant = work.claimant().value();
        this.effectiveAt = work.effectiveAt();
        this.registeredAt = registeredAt;
        this.status = WorkStatus.REGISTERED;
        this.visibility = work.facts().visibility();
        this.currentVersion = 1;
    }

    /** Counts a version that is being added, and returns its number. */
    int amended() {
        requireStanding();
        currentVersion++;
        return currentVersion;
    }

    /** Sets what the public may see, and returns what it could see before. */
    Visibility shown(Visibility next) {
        requireStanding();
        Visibility before = visibility;
        visibility = next;
        return before;
    }

    /** Lets everybody read the codes of the files, or not; of a private work nobody may. */
    void publishCodes(boolean published) {
        requireStanding();
        if (published && !visibility.shows(Visibility.FACTS)) {
            throw new CodesOfPrivateWork();
        }
        codesPublished = published;
    }

    void revoked(String reason, Instant at) {
        requireStanding();
        status = WorkStatus.REVOKED;
        revokedAt = at;
        revocationReason = reason;
    }

    String number() {
        return number;
    }

    private void requireStanding() {
        if (!status.mayBecome(WorkStatus.REVOKED)) {
            throw new WorkAlreadyRevoked(number);
        }
    }
}
