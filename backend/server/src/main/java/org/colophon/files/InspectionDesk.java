package org.colophon.files;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colophon.kernel.FileId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what inspections found, and takes files back out. */
@Service
class InspectionDesk implements DepositRejection {

    private final Uploads uploads;
    private final DepositLedger deposits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InspectionDesk(Uploads uploads, DepositLedger deposits, ApplicationEventPublisher events, Clock clock) {
        this.uploads = uploads;
        this.deposits = deposits;
        this.events = events;
        this.clock = clock;
    }

    /** The turn to inspect; empty where nothing is to be done, or where trying again was in vain too often. */
    @Transactional
    public Optional<Turn> take(UUID id) {
        Upload upload = uploads.lock(id).orElseThrow(UploadRefused::unknown);
        Optional<Turn> turn = Optional.ofNullable(upload.inspect(UUID.randomUUID(), clock.instant()));
        if (turn.isPresent() && upload.isBeyondHope()) {
            reject(upload, "inspection-failed");
            return Optional.empty();
        }
        return turn;
    }

    /** Makes the upload a deposit; listeners may reject it in the same transaction. */
    @Transactional
    public void store(Turn turn, Findings findings) {
        Instant now = clock.instant();
        Upload upload = uploads.lock(turn.upload()).orElseThrow(UploadRefused::unknown);
        upload.store(turn, now);
        deposits.add(upload, findings, now);
        events.publishEvent(new FileStored(
                upload.file(),
                upload.work(),
                upload.depositor(),
                findings.fingerprint().digests(),
                findings.fingerprint().data(),
                upload.length(),
                findings.mediaType(),
                now));
    }

    @Override
    @Transactional
    public void reject(FileId file, String reason) {
        reject(uploads.lockByFile(file.value()).orElseThrow(FileUnknown::new), reason);
    }

    private void reject(Upload upload, String reason) {
        Instant now = clock.instant();
        upload.reject(reason, now);
        deposits.reject(upload.id(), now);
        events.publishEvent(new FileRejected(upload.file(), upload.work(), upload.depositor(), reason, now));
    }
}
