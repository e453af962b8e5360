package org.colophon.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.fingerprint.Digests;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The deposited files and what the register found in them. */
@Repository
class DepositLedger {

    /** A deposited file and where its bytes are. */
    record Deposit(UUID upload, StoredFile file, @Nullable String previewBlob) {}

    private final JdbcClient database;

    DepositLedger(JdbcClient database) {
        this.database = database;
    }

    void add(Upload upload, Findings found, Instant at) {
        database.sql("insert into files.deposit (upload, file, work, depositor, name, media_type, size,"
                        + " preview_blob, preview_missing, stored_at) values (:upload, :file, :work, :depositor,"
                        + " :name, :type, :size, :blob, :missing, :at)")
                .param("upload", upload.id())
                .param("file", upload.file().value())
                .param("work", upload.work().value())
                .param("depositor", upload.depositor().value())
                .param("name", upload.name())
                .param("type", found.mediaType())
                .param("size", upload.length())
                .param("blob", found.previewBlob())
                .param("missing", found.previewMissing())
                .param("at", Timestamp.from(at))
                .update();
        for (DigestAlgorithm algorithm : found.fingerprint().digests().algorithms()) {
            database.sql("insert into files.digest (upload, algorithm, value) values (:upload, :algorithm, :value)")
                    .param("upload", upload.id())
                    .param("algorithm", algorithm.id())
                    .param("value", found.fingerprint().digests().bytes(algorithm))
                    .update();
        }
    }

    void reject(UUID upload, Instant at) {
        database.sql("update files.deposit set rejected_at = :at where upload = :upload and rejected_at is null")
                .param("upload", upload)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Deposit> find(FileId file) {
        return of(List.of(file)).stream().findFirst();
    }

    /** Those of the files that are deposited, in no order. */
    List<Deposit> of(Collection<FileId> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = files.stream().map(FileId::value).toList();
        Map<UUID, Digests> digests = digests(ids);
        return database.sql("select upload, file, work, depositor, name, media_type, size, preview_blob, stored_at"
                        + " from files.deposit where file in (:files) and rejected_at is null")
                .param("files", ids)
                .query((row, number) -> deposit(row, digests))
                .list();
    }

    /** Deposits in the order of their files' ids, after the given one. */
    List<Deposit> after(@Nullable FileId last, int limit) {
        UUID from = last == null ? new UUID(0, 0) : last.value();
        List<FileId> files = database.sql("select file from files.deposit where file > ? and rejected_at is null"
                        + " order by file limit ?")
                .params(from, limit)
                .query((row, number) -> new FileId(row.getObject("file", UUID.class)))
                .list();
        Map<FileId, Deposit> found = of(files).stream()
                .collect(Collectors.toMap(deposit -> deposit.file().id(), deposit -> deposit));
        return files.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Deposit deposit(ResultSet row, Map<UUID, Digests> digests) throws SQLException {
        UUID upload = row.getObject("upload", UUID.class);
        Digests found = digests.get(upload);
        if (found == null) {
            throw new IllegalStateException("deposit " + upload + " has no digests");
        }
        String preview = row.getString("preview_blob");
        StoredFile file = new StoredFile(
                new FileId(row.getObject("file", UUID.class)),
                new WorkId(row.getObject("work", UUID.class)),
                new PartyId(row.getObject("depositor", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                found,
                preview != null,
                row.getTimestamp("stored_at").toInstant());
        return new Deposit(upload, file, preview);
    }

    private record Digest(UUID upload, DigestAlgorithm algorithm, byte[] value) {}

    private Map<UUID, Digests> digests(List<UUID> files) {
        return database
                .sql("select g.upload, g.algorithm, g.value from files.digest g"
                        + " join files.deposit d on d.upload = g.upload"
                        + " where d.file in (:files) and d.rejected_at is null")
                .param("files", files)
                .query((row, number) -> new Digest(
                        row.getObject(1, UUID.class), DigestAlgorithm.ofId(row.getString(2)), row.getBytes(3)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Digest::upload, Collectors.collectingAndThen(Collectors.toList(), DepositLedger::joined)));
    }

    private static Digests joined(List<Digest> digests) {
        Map<DigestAlgorithm, byte[]> values = new EnumMap<>(DigestAlgorithm.class);
        digests.forEach(digest -> values.put(digest.algorithm(), digest.value()));
        return Digests.of(values);
    }

    /** Why the deposit has no preview; empty where it has one or is none. */
    Optional<String> previewMissing(UUID upload) {
        return database.sql("select preview_missing from files.deposit"
                        + " where upload = :upload and preview_missing is not null")
                .param("upload", upload)
                .query(String.class)
                .optional();
    }
}
