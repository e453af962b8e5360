package org.colophon.cli.demo;

import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Plays scenes side by side, few at a time; whoever waits for somebody else's scene makes room. */
final class Stage implements AutoCloseable {

    /** One thing that somebody does. */
    interface Scene {
        void play() throws Exception;
    }

    private static final int AT_ONCE = 8;
    private static final long LONGEST_WAIT_SECONDS = 300;

    private final ExecutorService players = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final AtomicInteger announced = new AtomicInteger();
    private final AtomicInteger played = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final CompletableFuture<Void> broken = new CompletableFuture<>();
    private final PrintWriter out;
    private final boolean isTerminal;

    Stage(PrintWriter out) {
        this.out = out;
        this.isTerminal = System.console() != null && System.console().isTerminal();
    }

    /** Plays the scene as soon as there is room. */
    void play(String title, Scene scene) {
        announced.incrementAndGet();
        players.execute(() -> {
            room.acquireUninterruptibly();
            try {
                if (failure.get() == null) {
                    scene.play();
                }
                progress();
            } catch (Exception e) {
                breakOff(new IllegalStateException("\"" + title + "\" went wrong: " + e.getMessage(), e));
            } finally {
                room.release();
            }
        });
    }

    /** Waits beside the stage; a scene that went wrong ends the waiting. */
    <T> T aside(CompletableFuture<T> awaited, String what) {
        room.release();
        try {
            CompletableFuture.anyOf(awaited, broken).get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
            return awaited.join();
        } catch (ExecutionException | TimeoutException never) {
            throw new IllegalStateException("Nobody told " + what + ".", never);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            room.acquireUninterruptibly();
        }
    }

    /** Waits for the last scene; throws what went wrong first. */
    void finish() {
        players.close();
        if (isTerminal) {
            out.print("\r\033[K");
            out.flush();
        }
        Throwable first = failure.get();
        if (first != null) {
            throw new IllegalStateException(first.getMessage(), first);
        }
    }

    private void breakOff(Throwable cause) {
        if (failure.compareAndSet(null, cause)) {
            broken.completeExceptionally(cause);
        }
    }

    private void progress() {
        int done = played.incrementAndGet();
        if (isTerminal) {
            out.printf("\r  %d of %d scenes", done, announced.get());
            out.flush();
        }
    }

    @Override
    public void close() {
        players.shutdownNow();
    }
}
