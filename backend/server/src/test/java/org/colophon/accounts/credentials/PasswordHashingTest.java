package org.colophon.accounts.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.colophon.accounts.PasswordsBusy;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordHashingTest {

    private final Patient encoder = new Patient();
    private final PasswordHashing hashing = new PasswordHashing(encoder);

    @Test
    void hashes_once_whether_there_is_a_user_or_not() {
        assertThat(hashing.matches("word", "hash of word")).isTrue();
        assertThat(hashing.matches("word", "hash of another")).isFalse();
        assertThat(hashing.matches("word", null)).isFalse();
        assertThat(encoder.compared).hasValue(3);
    }

    @Test
    void never_lets_in_who_knows_what_nobody_signs_in_with() {
        assertThat(hashing.matches("nobody signs in with this", null)).isFalse();
    }

    @Test
    void works_on_two_at_once_and_refuses_who_would_wait_behind_32() throws Exception {
        encoder.gate.acquire(100);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> waiting = new ArrayList<>();
            CountDownLatch asked = new CountDownLatch(34);
            for (int i = 0; i < 34; i++) {
                waiting.add(threads.submit(() -> {
                    asked.countDown();
                    return hashing.matches("word", "hash of word");
                }));
            }
            asked.await();
            awaitFull();
            assertThatThrownBy(() -> hashing.hash("word")).isInstanceOf(PasswordsBusy.class);
            assertThat(encoder.atOnce.get()).isLessThanOrEqualTo(2);
            encoder.gate.release(100);
            for (Future<Boolean> one : waiting) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(encoder.most).hasValue(2);
        assertThat(hashing.hash("word")).isEqualTo("hash of word");
    }

    private void awaitFull() {
        while (!hashing.isFull()) {
            Thread.onSpinWait();
        }
    }

    /** Hashes in no time, unless the gate is held. */
    private static final class Patient implements PasswordEncoder {

        final Semaphore gate = new Semaphore(100);
        final AtomicInteger compared = new AtomicInteger();
        final AtomicInteger atOnce = new AtomicInteger();
        final AtomicInteger most = new AtomicInteger();

        @Override
        public String encode(CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            compared.incrementAndGet();
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            gate.acquireUninterruptibly();
            gate.release();
            atOnce.decrementAndGet();
            return encode(password).equals(hash);
        }
    }
}
