package org.colophon.works;

import java.time.Clock;
import java.time.Instant;
import org.colophon.fingerprints.FingerprintRegister;
import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.WorkLock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds to records and never overwrites them; joins the transaction of the act. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class RecordCorrection implements WorkAmendment, WorkRevocation {

    private final Works works;
    private final WorkLock locks;
    private final WorkRecords records;
    private final RecordWriting record;
    private final Correction correction;
    private final FingerprintRegister fingerprints;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RecordCorrection(
            Works works,
            WorkLock locks,
            WorkRecords records,
            RecordWriting record,
            Correction correction,
            FingerprintRegister fingerprints,
            Clock clock,
            ApplicationEventPublisher events) {
        this.works = works;
        this.locks = locks;
        this.records = records;
        this.record = record;
        this.correction = correction;
        this.fingerprints = fingerprints;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void amend(WorkId id, Amendment amendment, Acting by, ActId act) {
        Work work = locked(id);
        Correction.Corrected corrected = correction.of(records.of(id).facts(), amendment);
        RecordWriting.Stamp stamp = new RecordWriting.Stamp(work.amended(), corrected.reason(), act, now());
        works.flush();
        record.addVersion(id, corrected.facts(), stamp);
        events.publishEvent(new WorkAmended(records.of(id), corrected.reason(), act, by));
    }

    @Override
    public void show(WorkId id, Visibility visibility, Acting by, ActId act) {
        Work work = locked(id);
        Visibility before = work.shown(visibility);
        works.flush();
        fingerprints.published(id, visibility.shows(Visibility.FACTS));
        events.publishEvent(new WorkVisibilityChanged(id, before, visibility, act, by));
    }

    @Override
    public void revoke(WorkId id, String reason, Acting by, ActId act) {
        Work work = locked(id);
        Instant now = now();
        work.revoked(correction.reason(reason), now);
        works.flush();
        events.publishEvent(new WorkRevoked(id, work.number(), reason, now, act, by));
    }

    private Work locked(WorkId id) {
        locks.lock(id);
        return works.findById(id.value()).orElseThrow(WorkNotFound::new);
    }

    private Instant now() {
        return clock.instant();
    }
}
