package org.colophon.fingerprints.reading;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.colophon.files.Deposits;
import org.colophon.files.FileStored;
import org.colophon.files.StoredFile;
import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.extraction.Limits;
import org.colophon.fingerprints.CodePart;
import org.colophon.fingerprints.ComputedBy;
import org.colophon.fingerprints.ContentReading;
import org.colophon.fingerprints.FileCode;
import org.colophon.fingerprints.similarity.CodeLedger;
import org.colophon.fingerprints.similarity.PictureLooks;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which deposits are to be read and what was found in them. */
@Service
class ReadingDesk implements ContentReading {

    /** A deposit that one reader of the installation has taken, for a while. */
    record Turn(FileId file, WorkId work, int attempt) {}

    static final int MOST_ATTEMPTS = 3;

    /** Raised whenever an algorithm or a reader changes so that codes of old deposits are worth making again. */
    static final int GENERATION = 1;

    /** Longer than any reading; after a crash somebody else begins again. */
    private static final Duration HELD = Limits.LONGEST.plusMinutes(15);

    private final JdbcClient database;
    private final CodeLedger codes;
    private final PictureLooks looks;
    private final Deposits deposits;
    private final Clock clock;

    ReadingDesk(JdbcClient database, CodeLedger codes, PictureLooks looks, Deposits deposits, Clock clock) {
        this.database = database;
        this.codes = codes;
        this.looks = looks;
        this.deposits = deposits;
        this.clock = clock;
    }

    /**
     * The code of the bytes is there with the deposit; that of the content takes longer. What was rejected meanwhile is not
     * the claimed file, and a code recorded of it could never be taken back.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FileStored deposit) {
        if (deposits.find(deposit.file()).isEmpty()) {
            return;
        }
        database.sql("insert into fingerprints.reading (file, work, due_at, attempts) values (?, ?, ?, 0)"
                        + " on conflict (file) do update set due_at = excluded.due_at, attempts = 0,"
                        + " read_at = null, refusal = null")
                .param(deposit.file().value())
                .param(deposit.work().value())
                .param(Timestamp.from(deposit.at()))
                .update();
        FileCode data = new FileCode(deposit.data(), CodePart.WHOLE, 0, Extractor.BYTES, true, ComputedBy.SERVER, true);
        codes.add(deposit.work(), deposit.file(), List.of(data), deposit.at());
        codes.arriveClaimed(deposit.work(), deposit.file(), deposit.at());
    }

    /** The next deposit that is to be read, the longest waiting first. */
    @Transactional
    public Optional<Turn> take() {
        Instant now = clock.instant();
        return database.sql("update fingerprints.reading r set due_at = :until, attempts = attempts + 1"
                        + " where file = (select file from fingerprints.reading where due_at <= :now"
                        + " order by due_at, file limit 1 for update skip locked) returning file, work, attempts")
                .param("until", Timestamp.from(now.plus(HELD)))
                .param("now", Timestamp.from(now))
                .query((row, n) -> new Turn(
                        new FileId(row.getObject("file", UUID.class)),
                        new WorkId(row.getObject("work", UUID.class)),
                        row.getInt("attempts")))
                .optional();
    }

    /** Records what was read. The row is changed first: a claim of the file waits at it, or made this wait. */
    @Transactional
    public void finish(Turn turn, ReadContent read) {
        Instant now = clock.instant();
        close(turn, read.refusal(), now);
        codes.add(turn.work(), turn.file(), read.codes(), now);
        if (read.look() != null) {
            looks.add(turn.work(), turn.file(), read.look());
        }
        codes.arriveClaimed(turn.work(), turn.file(), now);
    }

    /** Gives the file up, or lets it be tried again later. */
    @Transactional
    public void failed(Turn turn) {
        Instant now = clock.instant();
        if (turn.attempt() >= MOST_ATTEMPTS) {
            close(turn, "reading-failed", now);
        } else {
            database.sql("update fingerprints.reading set due_at = ? where file = ?")
                    .param(Timestamp.from(now.plus(Duration.ofMinutes(turn.attempt()))))
                    .param(turn.file().value())
                    .update();
        }
    }

    /** Has what an earlier generation of the readers read read again; the codes of both stay. */
    @Transactional
    public int repeat(int most) {
        return database.sql("update fingerprints.reading set due_at = ?, attempts = 0, read_at = null, refusal = null"
                        + " where file in (select file from fingerprints.reading where due_at is null"
                        + " and generation < ? order by generation, file limit ? for update skip locked)")
                .param(Timestamp.from(clock.instant()))
                .param(GENERATION)
                .param(most)
                .update();
    }

    /** Takes up deposits that were there before anything read them. */
    @Transactional
    public void takeUp(Function<Optional<FileId>, List<StoredFile>> depositsAfter) {
        Optional<Optional<FileId>> last = database.sql(
                        "select last from fingerprints.backfill where not done for update")
                .query((row, n) ->
                        Optional.ofNullable(row.getObject("last", UUID.class)).map(FileId::new))
                .optional();
        if (last.isEmpty()) {
            return;
        }
        List<StoredFile> next = depositsAfter.apply(last.get());
        next.forEach(this::await);
        database.sql("update fingerprints.backfill set last = coalesce(?::uuid, last), done = ?")
                .param(next.isEmpty() ? null : next.getLast().id().value())
                .param(next.isEmpty())
                .update();
    }

    private void await(StoredFile deposit) {
        database.sql("insert into fingerprints.reading (file, work, due_at, attempts) values (?, ?, ?, 0)"
                        + " on conflict (file) do nothing")
                .param(deposit.id().value())
                .param(deposit.work().value())
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<FileId> unread(Collection<FileId> files) {
        return database.sql("select file from fingerprints.reading where file = any(?) and due_at is not null")
                .param(files.stream().map(FileId::value).toArray(UUID[]::new))
                .query((row, n) -> new FileId(row.getObject("file", UUID.class)))
                .list();
    }

    private void close(Turn turn, @Nullable String refusal, Instant now) {
        database.sql("update fingerprints.reading set due_at = null, refusal = ?, read_at = ?, generation = ?"
                        + " where file = ?")
                .param(refusal)
                .param(Timestamp.from(now))
                .param(GENERATION)
                .param(turn.file().value())
                .update();
    }
}
