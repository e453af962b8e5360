package org.colophon.accounts.credentials;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.colophon.accounts.PasswordsBusy;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords, two at a time.
 *
 * <p>One hash takes some 80 ms and 19 MiB on purpose; without a bound a flood of sign-ins would take both cores and the
 * memory of everybody else. Who would have to wait behind too many is refused at once.
 */
public class PasswordHashing {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 32;
    private static final long LONGEST_WAIT_SECONDS = 10;

    private final Semaphore running = new Semaphore(AT_ONCE, true);
    private final Semaphore admitted = new Semaphore(AT_ONCE + WAITING);
    private final PasswordEncoder encoder;
    private final String nobodysHash;
    private final LongAdder made = new LongAdder();

    public PasswordHashing(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodysHash = encode("nobody signs in with this");
    }

    public String hash(String password) {
        return bounded(() -> encode(password));
    }

    /** Takes the same time without a hash to compare with, so that nobody learns by the clock who has an account. */
    public boolean matches(String password, @Nullable String hash) {
        boolean same = bounded(() -> encoder.matches(password, hash == null ? nobodysHash : hash));
        return same && hash != null;
    }

    /** How many hashes were made for somebody since the start. */
    public long made() {
        return made.sum();
    }

    /** Whether the next one would be refused. */
    boolean isFull() {
        return admitted.availablePermits() == 0;
    }

    private String encode(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("a password was hashed to nothing");
        }
        return hash;
    }

    private <T> T bounded(Supplier<T> work) {
        if (!admitted.tryAcquire()) {
            throw new PasswordsBusy();
        }
        try {
            return oneOfTwo(work);
        } finally {
            admitted.release();
        }
    }

    private <T> T oneOfTwo(Supplier<T> work) {
        awaitTurn();
        try {
            made.increment();
            return work.get();
        } finally {
            running.release();
        }
    }

    private void awaitTurn() {
        try {
            if (!running.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new PasswordsBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new PasswordsBusy();
        }
    }
}
