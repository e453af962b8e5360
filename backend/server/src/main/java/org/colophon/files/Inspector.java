package org.colophon.files;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Inspects whole files, two at a time whatever the number of uploads, and lets short ones be waited for. */
@Component
class Inspector implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Inspector.class);
    private static final int AT_ONCE = 2;
    private static final int WAITING = 1000;

    /** Longer than almost every inspection, shorter than a proxy's patience with a silent answer. */
    private static final Duration WAITED_FOR = Duration.ofSeconds(20);

    private final Inspection inspection;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("inspection-", 0).daemon().factory());

    Inspector(Inspection inspection) {
        this.inspection = inspection;
    }

    /** Inspects the upload; a large file may still be under way on return. */
    void inspect(UUID upload) {
        try {
            await(threads.submit(() -> inspection.run(upload)), upload);
        } catch (RejectedExecutionException e) {
            // The upload stays whole and waiting in the database, where UnfinishedInspections finds it.
            LOG.info("The inspection of upload {} is put off: too many are waiting.", upload);
        }
    }

    /** A failed inspection leaves the upload waiting in the database, to be tried again a few times. */
    private static void await(Future<?> running, UUID upload) {
        try {
            running.get(WAITED_FOR.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.debug("Upload {} is still being inspected.", upload);
        } catch (ExecutionException e) {
            LOG.error("The inspection of upload {} failed and will be tried again.", upload, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
