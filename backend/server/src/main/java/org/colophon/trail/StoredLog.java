package org.colophon.trail;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.colophon.kernel.WorkId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that the sequencer appends. */
@Repository
class StoredLog {

    private static final long SEQUENCER = 0x636f6c6f70686f6eL;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    StoredLog(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    /** A pending entry with its place and its final bytes. */
    record Numbered(long position, PendingEntries.Pending pending, byte[] bytes) {}

    /** Whether this transaction is the only sequencer until its end. */
    boolean isOnlySequencer() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:key)")
                .param("key", SEQUENCER)
                .query(Boolean.class)
                .single();
    }

    long size() {
        return jdbc.sql("select size from trail.head").query(Long.class).single();
    }

    /** Moves the head on from exactly this size, whatever another process may believe. */
    void grow(long from, long to) {
        int moved = jdbc.sql("update trail.head set size = :to where size = :from")
                .param("from", from)
                .param("to", to)
                .update();
        if (moved != 1) {
            throw new IllegalStateException("Another sequencer appended to the log from " + from + ".");
        }
    }

    void append(List<Numbered> entries) {
        batches.batchUpdate(
                "insert into trail.entry (position, act, type, work, at, bytes) values (?, ?, ?, ?, ?, ?)",
                entries.stream().map(StoredLog::row).toList());
    }

    /** The entries' bytes as the database now holds them, in order. */
    List<byte[]> bytesFrom(long position) {
        return jdbc.sql("select bytes from trail.entry where position >= :position order by position")
                .param("position", position)
                .query((row, n) -> row.getBytes(1))
                .list();
    }

    void keep(long size, Instant at, String note) {
        jdbc.sql("insert into trail.checkpoint (size, at, note) values (:size, :at, :note)")
                .param("size", size)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("note", note)
                .update();
    }

    /** The newest position of each of these works. */
    Map<WorkId, Long> heads(List<WorkId> works) {
        Map<WorkId, Long> heads = new HashMap<>();
        jdbc.sql("select work, position from trail.work_head where work = any(:works)")
                .param("works", works.stream().map(WorkId::value).toArray(UUID[]::new))
                .query((row, n) -> heads.put(new WorkId(row.getObject(1, UUID.class)), row.getLong(2)))
                .list();
        return heads;
    }

    void moveHeads(Map<WorkId, Long> heads) {
        batches.batchUpdate(
                "insert into trail.work_head (work, position) values (?, ?)"
                        + " on conflict (work) do update set position = excluded.position",
                heads.entrySet().stream()
                        .map(head -> new Object[] {head.getKey().value(), head.getValue()})
                        .toList());
    }

    private static Object[] row(Numbered entry) {
        PendingEntries.Pending pending = entry.pending();
        return new Object[] {
            entry.position(),
            pending.act().value(),
            pending.type(),
            pending.ofWork().map(WorkId::value).orElse(null),
            Timestamp.from(Objects.requireNonNull(pending.at())),
            entry.bytes()
        };
    }
}
