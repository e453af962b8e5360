package org.colophon.trail;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Lets those who wait for the log know that it grew. */
@Component
class Published {

    /** Another process may be the sequencer, so a waiter also looks by itself now and then. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();

    void grown() {
        lock.lock();
        try {
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the condition holds or the time is up; tells which. */
    boolean await(BooleanSupplier condition, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() >= end || !awaitGrowth()) {
                return false;
            }
        }
        return true;
    }

    private boolean awaitGrowth() {
        lock.lock();
        try {
            grown.await(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
