package org.colophon.fingerprint.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.colophon.fingerprint.extraction.worker.Conversation;
import org.colophon.fingerprint.extraction.worker.Settings;

/** A child process that reads foreign bytes. After any trouble it is ended, and another one takes its place. */
final class Worker {

    /** What the virtual machine exits with when it is out of memory and told to exit. */
    private static final int OUT_OF_MEMORY = 3;

    /** Between closing its output and ending. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private static final Duration START_TIME = Duration.ofSeconds(60);

    private final Process process;
    private final Conversation conversation;
    private final ScheduledExecutorService clock;
    private volatile boolean isSound = true;
    private int files;

    private Worker(Process process, ScheduledExecutorService clock) {
        this.process = process;
        this.conversation = new Conversation(process.getInputStream(), process.getOutputStream());
        this.clock = clock;
    }

    /** Starts a process and waits until it is ready. */
    static Worker start(ProcessBuilder command, Settings settings, ScheduledExecutorService clock) throws IOException {
        Worker worker = new Worker(command.start(), clock);
        AtomicBoolean isLate = new AtomicBoolean();
        ScheduledFuture<?> end = worker.endAfter(START_TIME, isLate);
        try {
            worker.conversation.begin(settings);
            return worker;
        } catch (IOException failed) {
            worker.end();
            throw new IOException("the process that reads files does not start", failed);
        } finally {
            end.cancel(false);
        }
    }

    /** Reads a file; a reader that crashes or hangs is a reason like any other. */
    Extraction read(Path file, String name, Duration time) {
        files++;
        AtomicBoolean isLate = new AtomicBoolean();
        ScheduledFuture<?> end = endAfter(time, isLate);
        try {
            return conversation.ask(file, name, time);
        } catch (IOException | UncheckedIOException broken) {
            Refusal cause = cause(isLate);
            end();
            return Extraction.refused(conversation.mediaType(), cause);
        } finally {
            end.cancel(false);
        }
    }

    private ScheduledFuture<?> endAfter(Duration time, AtomicBoolean isLate) {
        return clock.schedule(
                () -> {
                    isLate.set(true);
                    end();
                },
                time.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** A process that ends by itself leaves a number; one that babbles does not end. */
    private Refusal cause(AtomicBoolean isLate) {
        try {
            boolean hasEnded = process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
            if (isLate.get()) {
                return Refusal.TOO_SLOW;
            }
            return hasEnded && process.exitValue() == OUT_OF_MEMORY ? Refusal.TOO_MUCH_MEMORY : Refusal.READER_CRASHED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Refusal.TOO_SLOW;
        }
    }

    /** Whether it may read another file. */
    boolean isSound() {
        return isSound && process.isAlive();
    }

    /** How many files it has been given. */
    int files() {
        return files;
    }

    /** Waits a moment until the process is gone. */
    void awaitEnd() {
        try {
            process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the process and what it has started. */
    void end() {
        isSound = false;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
