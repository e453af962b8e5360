package org.colophon.trail;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.colophon.evidence.Frontier;
import org.colophon.evidence.LogSigner;
import org.colophon.platform.Register;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The one writer of the log: gathers for a moment what acts attested, appends it as a batch, tells who waits. */
@Component
class Sequencer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final Duration GATHERING = Duration.ofMillis(20);
    private static final Duration IDLE = Duration.ofMillis(200);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final Batch batch;
    private final LogKeys keys;
    private final Register register;
    private final Published published;
    private final Semaphore work = new Semaphore(0);
    private final AtomicBoolean running = new AtomicBoolean();
    private @Nullable Thread thread;
    private @Nullable LogSigner signer;

    Sequencer(Batch batch, LogKeys keys, Register register, Published published) {
        this.batch = batch;
        this.keys = keys;
        this.register = register;
        this.published = published;
    }

    /** Says that something is pending. */
    void wake() {
        work.release();
    }

    @Override
    public void start() {
        running.set(true);
        thread = Thread.ofPlatform().name("log-sequencer").daemon().start(this::run);
    }

    /** Ends after the batch under way; what is pending is appended at the next start. */
    @Override
    public void stop() {
        running.set(false);
        wake();
        Thread ending = thread;
        try {
            if (ending != null) {
                ending.join(Duration.ofSeconds(10));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }

    private void run() {
        while (running.get()) {
            try {
                awaitWork();
                appendAll();
            } catch (InterruptedException interrupted) {
                running.set(false);
            } catch (RuntimeException failure) {
                LOG.error("The log could not be appended to; it is tried again.", failure);
                pause();
            }
        }
    }

    private void awaitWork() throws InterruptedException {
        if (work.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS)) {
            Thread.sleep(GATHERING);
            work.drainPermits();
        }
    }

    private void appendAll() {
        if (!register.isFounded()) {
            return;
        }
        boolean appended = true;
        while (appended && running.get()) {
            appended = batch.append(key()).map(this::published).orElse(false);
        }
    }

    private boolean published(Frontier frontier) {
        batch.committed(frontier);
        published.grown();
        return true;
    }

    private LogSigner key() {
        LogSigner known = signer;
        if (known == null) {
            known = keys.signer();
            signer = known;
        }
        return known;
    }

    private void pause() {
        try {
            Thread.sleep(AFTER_FAILURE);
        } catch (InterruptedException interrupted) {
            running.set(false);
        }
    }
}
