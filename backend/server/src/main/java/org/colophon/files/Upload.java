package org.colophon.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.jspecify.annotations.Nullable;

/** A file on its way in: one request at a time adds the next piece, then the register inspects the whole. */
@Entity
@Table(schema = "files", name = "upload")
class Upload {

    /** Each piece costs a blob and a row, so that nobody uploads byte by byte. */
    static final int MOST_PARTS = 10_000;

    static final int MOST_ATTEMPTS = 5;

    /** How long a silent holder keeps others out; it renews its turn while bytes arrive. */
    static final Duration HELD = Duration.ofSeconds(20);

    @Id
    private UUID id;

    private UUID file;
    private UUID work;
    private UUID depositor;

    @Column(name = "user_id")
    private UUID user;

    private String name;
    private long length;
    private long received;
    private int parts;

    @Enumerated(EnumType.STRING)
    private UploadState state;

    private @Nullable String reason;
    private Instant createdAt;
    private Instant touchedAt;
    private @Nullable UUID holder;
    private @Nullable Instant heldUntil;
    private int attempts;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Upload() {}

    Upload(UUID id, FileId file, NewUpload announced, Acting acting, Instant now) {
        this.id = id;
        this.file = file.value();
        this.work = announced.work().value();
        this.depositor = acting.party().value();
        this.user = acting.user().value();
        this.name = announced.name().value();
        this.length = announced.length();
        this.state = announced.length() == 0 ? UploadState.INSPECTING : UploadState.RECEIVING;
        this.createdAt = now;
        this.touchedAt = now;
    }

    /** Lets one request write from the offset reached, and nobody else until it is done or falls silent. */
    Turn take(long offset, long announced, UUID newHolder, Instant now) {
        requireReceiving();
        requireFree(now);
        if (offset != received) {
            throw UploadRefused.offset(received);
        }
        if (announced > length - received) {
            throw UploadRefused.longerThanAnnounced(length);
        }
        if (parts >= MOST_PARTS) {
            throw UploadRefused.pieces();
        }
        hold(newHolder, now);
        return new Turn(id, new WorkId(work), newHolder, parts, received, length - received);
    }

    /** Adds a piece that is durable. */
    void add(Turn turn, long bytes, Instant now) {
        requireHeld(turn);
        received += bytes;
        parts++;
        touchedAt = now;
        free();
        if (received == length) {
            become(UploadState.INSPECTING);
        }
    }

    void renew(Turn turn, Instant until) {
        requireHeld(turn);
        heldUntil = until;
    }

    void release(Turn turn) {
        if (turn.holder().equals(holder)) {
            free();
        }
    }

    /** Lets one process inspect the whole file; null where there is nothing to inspect or somebody does already. */
    @Nullable
    Turn inspect(UUID newHolder, Instant now) {
        if (state != UploadState.INSPECTING || isHeld(now)) {
            return null;
        }
        attempts++;
        hold(newHolder, now);
        return new Turn(id, new WorkId(work), newHolder, parts, received, 0);
    }

    boolean isBeyondHope() {
        return attempts > MOST_ATTEMPTS;
    }

    void store(Turn turn, Instant now) {
        requireHeld(turn);
        free();
        become(UploadState.STORED);
        touchedAt = now;
    }

    void reject(String why, Instant now) {
        become(UploadState.REJECTED);
        free();
        reason = why;
        touchedAt = now;
    }

    /** An upload can be given up as long as nothing relies on it. */
    void requireGivable(Instant now) {
        if (state != UploadState.RECEIVING) {
            throw UploadRefused.over();
        }
        requireFree(now);
    }

    private void become(UploadState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(id + " cannot become " + next + " from " + state);
        }
        state = next;
    }

    private void requireReceiving() {
        if (state != UploadState.RECEIVING) {
            throw UploadRefused.over();
        }
    }

    private void requireFree(Instant now) {
        if (isHeld(now)) {
            throw new UploadBusy();
        }
    }

    private boolean isHeld(Instant now) {
        return heldUntil != null && heldUntil.isAfter(now);
    }

    private void requireHeld(Turn turn) {
        if (!turn.holder().equals(holder)) {
            throw new UploadBusy();
        }
    }

    private void hold(UUID newHolder, Instant now) {
        holder = newHolder;
        heldUntil = now.plus(HELD);
    }

    private void free() {
        holder = null;
        heldUntil = null;
    }

    UUID id() {
        return id;
    }

    FileId file() {
        return new FileId(file);
    }

    WorkId work() {
        return new WorkId(work);
    }

    PartyId depositor() {
        return new PartyId(depositor);
    }

    String name() {
        return name;
    }

    long length() {
        return length;
    }

    long received() {
        return received;
    }

    UploadState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
