package org.colophon.fingerprints.reading;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.colophon.files.Deposits;
import org.colophon.files.FileStored;
import org.colophon.platform.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Reads what is deposited, two files at a time whatever their number: at once after the deposit or, after a crash, later. */
@Component
class Readers implements RecurringJob, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);
    static final int AT_ONCE = 2;

    private final ReadingDesk desk;
    private final Deposits deposits;
    private final ContentReader reader;
    private final boolean isAtOnce;

    /** Each task reads until nothing is left, so that two waiting ones are enough and more are dropped. */
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(AT_ONCE),
            Thread.ofPlatform().name("reading-", 0).daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    Readers(
            ReadingDesk desk,
            Deposits deposits,
            ContentReader reader,
            @Value("${colophon.reading:true}") boolean isAtOnce) {
        this.desk = desk;
        this.deposits = deposits;
        this.reader = reader;
        this.isAtOnce = isAtOnce;
    }

    @TransactionalEventListener
    void on(FileStored deposit) {
        if (isAtOnce) {
            threads.execute(this::run);
        }
    }

    @Override
    public String name() {
        return "fingerprints.reading";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        for (Optional<ReadingDesk.Turn> next = desk.take(); next.isPresent(); next = desk.take()) {
            read(next.get());
        }
    }

    private void read(ReadingDesk.Turn turn) {
        try (InputStream file = deposits.open(turn.file())) {
            ReadContent read = reader.read(file, deposits.of(turn.file()).name());
            if (read.isWorthAnotherTry() && turn.attempt() < ReadingDesk.MOST_ATTEMPTS) {
                desk.failed(turn);
            } else {
                desk.finish(turn, read);
            }
        } catch (IOException | RuntimeException failure) {
            LOG.warn("The content of file {} could not be read at attempt {}.", turn.file(), turn.attempt(), failure);
            desk.failed(turn);
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
