package org.colophon.trail;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.evidence.Checkpoint;
import org.colophon.evidence.Hash;
import org.colophon.evidence.InclusionProof;
import org.colophon.evidence.MerkleTree;
import org.colophon.evidence.Note;
import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.AccessRefused;
import org.colophon.platform.CursorUnreadable;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class StoredTrail implements LogReading {

    private static final String ENTRY = "select position, type, act, work, at, bytes from trail.entry ";

    private final JdbcClient jdbc;
    private final StoredNodes nodes;
    private final LogKeys keys;

    StoredTrail(JdbcClient jdbc, StoredNodes nodes, LogKeys keys) {
        this.jdbc = jdbc;
        this.nodes = nodes;
        this.keys = keys;
    }

    @Override
    public PageOf<TrailEntry> ofWork(WorkId work, Slice slice) {
        return entries(work, null, null, slice);
    }

    @Override
    public PageOf<TrailEntry> entries(@Nullable WorkId work, @Nullable ActId act, @Nullable String type, Slice slice) {
        List<TrailEntry> rows = jdbc.sql(ENTRY + """
                where position > :after and (cast(:work as uuid) is null or work = :work)
                  and (cast(:act as uuid) is null or act = :act) and (cast(:type as text) is null or type = :type)
                order by position limit :most
                """)
                .param("after", after(slice))
                .param("work", work == null ? null : work.value())
                .param("act", act == null ? null : act.value())
                .param("type", type)
                .param("most", slice.limitAndOne())
                .query(StoredTrail::read)
                .list();
        return PageOf.of(slice, rows, entry -> List.of(Long.toString(entry.position())));
    }

    @Override
    public Optional<TrailEntry> ofAct(ActId act, WorkId work) {
        return jdbc.sql(ENTRY + "where act = :act and work = :work order by position limit 1")
                .param("act", act.value())
                .param("work", work.value())
                .query(StoredTrail::read)
                .optional();
    }

    List<TrailEntry> ofActs(Collection<ActId> acts) {
        return jdbc.sql(ENTRY + "where act = any(:acts) order by position")
                .param("acts", ids(acts))
                .query(StoredTrail::read)
                .list();
    }

    boolean isPending(Collection<ActId> acts) {
        return jdbc.sql("select exists (select from trail.pending where act = any(:acts))")
                .param("acts", ids(acts))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<TrailEntry> at(long position) {
        return jdbc.sql(ENTRY + "where position = :position")
                .param("position", position)
                .query(StoredTrail::read)
                .optional();
    }

    @Override
    public long size() {
        return jdbc.sql("select size from trail.head").query(Long.class).single();
    }

    @Override
    public Optional<String> checkpoint() {
        return jdbc.sql("select note from trail.checkpoint order by size desc limit 1")
                .query(String.class)
                .optional();
    }

    /** The checkpoint that first covered an entry, so that a receipt asked for again is the same. */
    String checkpointCovering(long position) {
        return jdbc.sql("select note from trail.checkpoint where size > :position order by size limit 1")
                .param("position", position)
                .query(String.class)
                .optional()
                .orElseThrow(AccessRefused::notFound);
    }

    @Override
    public String proof(long position) {
        Note note = Note.parse(checkpointCovering(position).getBytes(StandardCharsets.UTF_8));
        MerkleTree tree = new MerkleTree(Checkpoint.parse(note.text()).size(), nodes);
        return new String(InclusionProof.of(tree.inclusion(position), note).encode(), StandardCharsets.UTF_8);
    }

    @Override
    public String verifierKey() {
        return keys.signer().verifier().vkey();
    }

    private static long after(Slice slice) {
        if (slice.isFirst()) {
            return -1;
        }
        try {
            return Long.parseLong(slice.after().getFirst());
        } catch (NumberFormatException foreign) {
            throw new CursorUnreadable();
        }
    }

    private static UUID[] ids(Collection<ActId> acts) {
        return acts.stream().map(ActId::value).toArray(UUID[]::new);
    }

    private static TrailEntry read(ResultSet row, int n) throws SQLException {
        UUID work = row.getObject(4, UUID.class);
        byte[] bytes = row.getBytes(6);
        return new TrailEntry(
                row.getLong(1),
                row.getString(2),
                new ActId(row.getObject(3, UUID.class)),
                work == null ? null : new WorkId(work),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                new String(bytes, StandardCharsets.UTF_8),
                Hash.ofLeaf(bytes).hex());
    }
}
