package org.colophon.launcher;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a state that only looking shows. */
final class Waiting {

    private static final long LOOK_EVERY_MILLIS = 50;

    private Waiting() {}

    /** True as soon as the state is reached, false when it was not in time. */
    static boolean until(BooleanSupplier reached, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            pause(Duration.ofMillis(LOOK_EVERY_MILLIS));
        }
        return true;
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database server", e);
        }
    }
}
