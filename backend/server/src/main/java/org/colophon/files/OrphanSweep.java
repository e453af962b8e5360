package org.colophon.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.platform.RecurringJob;
import org.springframework.stereotype.Component;

/** Removes bytes on which nothing relies: of pieces that a crash kept from being recorded, and of refused files. */
@Component
class OrphanSweep implements RecurringJob {

    /** Far longer than a piece may take from its last byte to its record. */
    private static final Duration SPARED = Duration.ofHours(1);

    private static final int BATCH = 500;

    private final BlobStore blobs;
    private final Vault vault;
    private final Parts parts;
    private final Clock clock;

    OrphanSweep(BlobStore blobs, Vault vault, Parts parts, Clock clock) {
        this.blobs = blobs;
        this.vault = vault;
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "files.orphan-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        Instant before = clock.instant().minus(SPARED);
        try (Stream<String> written = blobs.writtenBefore(before)) {
            blobs.dropUnfinished(before);
            sweep(written.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException("orphaned files cannot be removed", e);
        }
    }

    private void sweep(Iterator<String> written) throws IOException {
        List<String> batch = new ArrayList<>(BATCH);
        while (written.hasNext()) {
            batch.add(written.next());
            if (batch.size() == BATCH || !written.hasNext()) {
                batch.removeAll(parts.reliedUpon(batch));
                vault.delete(batch);
                batch.clear();
            }
        }
    }
}
