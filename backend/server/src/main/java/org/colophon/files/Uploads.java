package org.colophon.files;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** The uploads, under way and over. */
interface Uploads extends Repository<Upload, UUID> {

    Upload saveAndFlush(Upload upload);

    Optional<Upload> findById(UUID id);

    /** The upload, locked for the rest of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Upload u where u.id = :id")
    Optional<Upload> lock(@Param("id") UUID id);

    /** The upload that brought a file, locked for the rest of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Upload u where u.file = :file and u.state <> org.colophon.files.UploadState.REJECTED")
    Optional<Upload> lockByFile(@Param("file") UUID file);

    void delete(Upload upload);

    /** Whole files that nobody inspects at the moment. */
    @Query("select u.id from Upload u where u.state = org.colophon.files.UploadState.INSPECTING"
            + " and (u.heldUntil is null or u.heldUntil < :now) order by u.touchedAt limit 100")
    List<UUID> waitingForInspection(@Param("now") Instant now);

    /** Uploads that nobody went on with. */
    @Query(
            "select u.id from Upload u where u.state = org.colophon.files.UploadState.RECEIVING and u.touchedAt < :before"
                    + " order by u.touchedAt limit 100")
    List<UUID> untouchedSince(@Param("before") Instant before);
}
