package org.colophon.fingerprint.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.colophon.fingerprint.extraction.ffmpeg.Programs;
import org.colophon.fingerprint.extraction.worker.Settings;

/** A few processes that read foreign bytes, started when needed and used again. */
final class Workers implements AutoCloseable {

    /** A leak in a library must not grow for ever. */
    private static final int FILES_EACH = 500;

    private final Settings settings;
    private final Path folder;
    private final Semaphore places;
    private final Deque<Worker> idle = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("worker-clock").factory());
    private final AtomicLong count = new AtomicLong();
    private volatile boolean isClosed;

    Workers(Limits limits, Programs programs, int most) throws IOException {
        this.settings = new Settings(limits, programs);
        this.folder = Files.createTempDirectory("colophon-reading");
        this.places = new Semaphore(most, true);
    }

    /**
     * Waits for a free worker and has it read the file, which it is shown under a name of ours: those of files may hold
     * letters that the two processes write differently.
     */
    Extraction read(Path file, String name) throws IOException {
        Path link = folder.resolve("file-" + count.incrementAndGet());
        places.acquireUninterruptibly();
        try {
            Files.createSymbolicLink(link, file.toAbsolutePath());
            Worker worker = worker();
            Extraction extraction = worker.read(link, name, settings.limits().timeFor(Files.size(file)));
            keepOrEnd(worker);
            return extraction;
        } finally {
            places.release();
            Files.deleteIfExists(link);
        }
    }

    private Worker worker() throws IOException {
        for (Worker worker = idle.poll(); worker != null; worker = idle.poll()) {
            if (worker.isSound()) {
                return worker;
            }
        }
        if (isClosed) {
            throw new IllegalStateException("the readers are closed");
        }
        return Worker.start(JavaCommand.worker(settings.limits(), folder), settings, clock);
    }

    private void keepOrEnd(Worker worker) {
        if (isClosed || !worker.isSound() || worker.files() >= FILES_EACH) {
            worker.end();
        } else {
            idle.push(worker);
        }
    }

    /** Ends all processes and removes what they left. */
    @Override
    public void close() {
        isClosed = true;
        for (Worker worker = idle.poll(); worker != null; worker = idle.poll()) {
            worker.end();
            worker.awaitEnd();
        }
        clock.shutdownNow();
        try (Stream<Path> left = Files.walk(folder)) {
            left.sorted(Comparator.reverseOrder()).forEach(Workers::delete);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }
}
