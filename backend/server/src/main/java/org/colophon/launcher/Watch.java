package org.colophon.launcher;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Starts the server again whenever it dies while we run; the connection pool finds it again by itself. */
final class Watch {

    private static final Logger LOG = System.getLogger(Watch.class.getName());
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration CALM = Duration.ofMinutes(1);

    private final Postmaster postmaster;
    private volatile boolean ended;

    Watch(Postmaster postmaster) {
        this.postmaster = postmaster;
    }

    void begin() {
        Thread.ofPlatform().daemon().name("database-watch").start(this::watch);
    }

    void end() {
        ended = true;
    }

    private void watch() {
        Duration pause = Duration.ZERO;
        while (!ended) {
            long since = System.nanoTime();
            int status = awaitEnd();
            if (ended) {
                return;
            }
            boolean calm = System.nanoTime() - since > CALM.toNanos();
            pause = calm ? Duration.ZERO : pause;
            LOG.log(
                    Level.ERROR,
                    "The database server ended with status {0}, starting it again in {1} ms",
                    status,
                    pause.toMillis());
            Waiting.pause(pause);
            pause = longer(pause);
            restart();
        }
    }

    private int awaitEnd() {
        try {
            return postmaster.awaitEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ended = true;
            return 0;
        }
    }

    private void restart() {
        try {
            postmaster.start();
            LOG.log(Level.INFO, "The database server runs again");
        } catch (IOException | LaunchRefused e) {
            LOG.log(Level.ERROR, "The database server could not be started again", e);
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
