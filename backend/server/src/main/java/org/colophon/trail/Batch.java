package org.colophon.trail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.colophon.evidence.Checkpoint;
import org.colophon.evidence.Frontier;
import org.colophon.evidence.Hash;
import org.colophon.evidence.LogSigner;
import org.colophon.evidence.MerkleNode;
import org.colophon.kernel.WorkId;
import org.colophon.trail.PendingEntries.Pending;
import org.colophon.trail.StoredLog.Numbered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One step of the log: numbers what is pending, hashes it, signs the new checkpoint, all in one transaction. */
@Component
class Batch {

    private static final int MOST = 2_000;

    private final PendingEntries pending;
    private final StoredLog log;
    private final StoredNodes nodes;
    private final HighWaterMark mark;
    private final Clock clock;
    private @Nullable Frontier known;

    Batch(PendingEntries pending, StoredLog log, StoredNodes nodes, HighWaterMark mark, Clock clock) {
        this.pending = pending;
        this.log = log;
        this.nodes = nodes;
        this.mark = mark;
        this.clock = clock;
    }

    /** The size of the log after the step; empty where nothing was pending or another process is at it. */
    @Transactional
    public Optional<Frontier> append(LogSigner signer) {
        if (!log.isOnlySequencer()) {
            return Optional.empty();
        }
        List<Pending> taken = pending.oldest(MOST);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        long size = log.size();
        mark.requireReached(size);
        Frontier frontier = frontier(size);
        log.append(numbered(taken, size));
        pending.remove(taken);
        hash(frontier, size);
        log.grow(size, frontier.size());
        log.keep(frontier.size(), clock.instant(), signed(frontier, signer));
        return Optional.of(frontier);
    }

    /** The step was committed: the next begins where it ended. */
    void committed(Frontier frontier) {
        mark.raise(frontier.size());
        known = frontier;
    }

    private static String signed(Frontier frontier, LogSigner signer) {
        Checkpoint checkpoint = new Checkpoint(signer.verifier().name(), frontier.size(), frontier.root());
        return new String(checkpoint.sign(signer).encode(), StandardCharsets.UTF_8);
    }

    private Frontier frontier(long size) {
        Frontier kept = known;
        return kept != null && kept.size() == size ? kept.copy() : Frontier.of(size, nodes);
    }

    private List<Numbered> numbered(List<Pending> taken, long size) {
        List<WorkId> works = taken.stream()
                .flatMap(entry -> entry.ofWork().stream())
                .distinct()
                .toList();
        Map<WorkId, Long> heads = log.heads(works);
        List<Numbered> numbered = new ArrayList<>(taken.size());
        for (Pending entry : taken) {
            long position = size + numbered.size();
            @Nullable Long previous = entry.ofWork().map(heads::get).orElse(null);
            numbered.add(new Numbered(position, entry, EntryBody.linked(entry.body(), previous)));
            entry.ofWork().ifPresent(work -> heads.put(work, position));
        }
        log.moveHeads(heads);
        return numbered;
    }

    /** Hashes the bytes that the database gives back, not those that were sent: what is signed is what is stored. */
    private void hash(Frontier frontier, long from) {
        List<MerkleNode> completed = new ArrayList<>();
        for (byte[] bytes : log.bytesFrom(from)) {
            completed.addAll(frontier.append(Hash.ofLeaf(Objects.requireNonNull(bytes))));
        }
        nodes.append(completed);
    }
}
