package org.colophon.files;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Uuids;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the state of uploads, in short transactions: no transaction waits for a client's bytes. */
@Service
class UploadDesk {

    private final Uploads uploads;
    private final Parts parts;
    private final WorkKeys keys;
    private final ObjectProvider<DepositPermission> permissions;
    private final JdbcClient database;
    private final FilesSettings.Files limits;
    private final Clock clock;

    UploadDesk(
            Uploads uploads,
            Parts parts,
            WorkKeys keys,
            ObjectProvider<DepositPermission> permissions,
            JdbcClient database,
            FilesSettings settings,
            Clock clock) {
        this.uploads = uploads;
        this.parts = parts;
        this.keys = keys;
        this.permissions = permissions;
        this.database = database;
        this.limits = settings.files();
        this.clock = clock;
    }

    long largest() {
        return limits.maxSize().toBytes();
    }

    @Transactional
    public Upload open(NewUpload announced, Acting acting) {
        if (announced.length() > largest()) {
            throw UploadRefused.tooLarge(largest());
        }
        requirePermission(announced.work(), acting);
        requireWithinQuota(acting.party(), announced.length());
        FileId file = Optional.ofNullable(announced.file()).orElseGet(() -> FileId.next(clock));
        if (uploads.lockByFile(file.value()).isPresent()) {
            throw UploadRefused.fileKnown();
        }
        keys.establish(announced.work());
        return uploads.saveAndFlush(new Upload(Uuids.next(clock), file, announced, acting, clock.instant()));
    }

    /** The same refusal for another's work and for none, so that it tells nobody which ids exist. */
    private void requirePermission(WorkId key, Acting acting) {
        if (permissions.stream().noneMatch(permission -> permission.allows(key, acting))) {
            throw UploadRefused.notYours();
        }
    }

    /** The lock makes two announcements of one party wait for each other, so that both are counted. */
    private void requireWithinQuota(PartyId party, long length) {
        database.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:party, 0))) as locked")
                .param("party", "files.quota/" + party)
                .query(Integer.class)
                .single();
        boolean within = database.sql("select count(*) < :most and coalesce(sum(length), 0) + :length <= :bytes"
                        + " from files.upload where depositor = :party and state in ('RECEIVING', 'INSPECTING')")
                .param("most", limits.unfinishedUploads())
                .param("length", length)
                .param("bytes", limits.unfinishedSize().toBytes())
                .param("party", party.value())
                .query(Boolean.class)
                .single();
        if (!within) {
            throw UploadRefused.quota();
        }
    }

    @Transactional(readOnly = true)
    public Upload of(UUID upload) {
        return uploads.findById(upload).orElseThrow(UploadRefused::unknown);
    }

    @Transactional
    public Turn take(UUID upload, long offset, long announced) {
        return locked(upload).take(offset, announced, UUID.randomUUID(), clock.instant());
    }

    /** Acknowledges a piece; whether the upload is whole now. */
    @Transactional
    public boolean add(Turn turn, long bytes, String blob) {
        Instant now = clock.instant();
        Upload upload = locked(turn.upload());
        upload.add(turn, bytes, now);
        parts.add(turn, bytes, blob, now);
        return upload.state() == UploadState.INSPECTING;
    }

    @Transactional
    public void renew(Turn turn, Duration how) {
        locked(turn.upload()).renew(turn, clock.instant().plus(how));
    }

    @Transactional
    public void release(Turn turn) {
        uploads.lock(turn.upload()).ifPresent(upload -> upload.release(turn));
    }

    /** Forgets an unfinished upload and returns the blobs that nothing relies on any more. */
    @Transactional
    public List<String> terminate(UUID id) {
        Upload upload = locked(id);
        upload.requireGivable(clock.instant());
        List<String> blobs = parts.of(id).stream().map(Parts.Part::blob).toList();
        uploads.delete(upload);
        return blobs;
    }

    private Upload locked(UUID upload) {
        return uploads.lock(upload).orElseThrow(UploadRefused::unknown);
    }
}
