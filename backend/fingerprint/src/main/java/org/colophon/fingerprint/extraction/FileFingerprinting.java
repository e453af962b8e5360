package org.colophon.fingerprint.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.fingerprint.Fingerprint;
import org.colophon.fingerprint.extraction.ffmpeg.Programs;

/**
 * Computes everything that files tell. Their bytes are digested here; whatever interprets them does so in processes of
 * its own, with limits on memory and time, which are started when needed and end with this.
 */
public final class FileFingerprinting implements AutoCloseable {

    private final Workers workers;

    private FileFingerprinting(Workers workers) {
        this.workers = workers;
    }

    /**
     * Gets ready.
     *
     * @param cache a private folder in which programs are unpacked once, see {@link #usualCache}
     * @param processes that may read at the same time
     */
    public static FileFingerprinting within(Limits limits, Path cache, int processes) throws IOException {
        return with(limits, Programs.find(cache), processes);
    }

    /** As {@link #within}, with programs that were found already. */
    public static FileFingerprinting with(Limits limits, Programs programs, int processes) throws IOException {
        return new FileFingerprinting(new Workers(limits, programs, processes));
    }

    /** The folder for such things that this user has. */
    public static Path usualCache() {
        String named = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        Path all = named.startsWith("/") ? Path.of(named) : Path.of(System.getProperty("user.home"), ".cache");
        return all.resolve("colophon");
    }

    /**
     * Reads a file. May be called by several threads.
     *
     * @param name of the file where it comes from, a hint at its type; may be empty
     * @param further digests beside SHA-256 and BLAKE3
     * @throws IOException where the bytes themselves cannot be read, or no process can be started
     */
    public FileFingerprint of(Path file, String name, Set<DigestAlgorithm> further) throws IOException {
        CompletableFuture<Extraction> content = CompletableFuture.supplyAsync(
                () -> read(file, name), task -> Thread.ofVirtual().start(task));
        Fingerprint bytes = Fingerprint.of(file, further);
        try {
            return new FileFingerprint(bytes, content.join());
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    private Extraction read(Path file, String name) {
        try {
            return workers.read(file, name);
        } catch (IOException failed) {
            throw new CompletionException(failed);
        }
    }

    @Override
    public void close() {
        workers.close();
    }
}
