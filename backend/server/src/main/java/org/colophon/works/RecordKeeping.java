package org.colophon.works;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.colophon.kernel.ActId;
import org.colophon.platform.Acting;
import org.colophon.platform.Register;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters works; joins the transaction of the act. */
@Service
class RecordKeeping implements WorkRegistration {

    private final EntityManager entities;
    private final Numbers numbers;
    private final RecordWriting record;
    private final RecordedCodes codes;
    private final Register register;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RecordKeeping(
            EntityManager entities,
            Numbers numbers,
            RecordWriting record,
            RecordedCodes codes,
            Register register,
            Clock clock,
            ApplicationEventPublisher events) {
        this.entities = entities;
        this.numbers = numbers;
        this.record = record;
        this.codes = codes;
        this.register = register;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public RegisteredWork register(NewWork work, Acting by, ActId act) {
        Instant now = clock.instant();
        String number = numbers.next(work.id(), work.facts().category(), register.today());
        insert(new Work(work, number, now));
        record.addVersion(work.id(), work.facts(), new RecordWriting.Stamp(1, null, act, now));
        record.addFiles(work.id(), work.files());
        record.addRelations(work.id(), work.relations());
        events.publishEvent(new WorkRegistered(view(work, number, now), codes.text(work.id()), act, by));
        return new RegisteredWork(work.id(), number);
    }

    /** Let go at once: an application of hundreds of works would otherwise compare all of them at every flush. */
    private void insert(Work work) {
        entities.persist(work);
        entities.flush();
        entities.detach(work);
    }

    private static WorkView view(NewWork work, String number, Instant now) {
        return new WorkView(
                work.id(),
                number,
                WorkStatus.REGISTERED,
                1,
                work.facts(),
                work.files(),
                work.relations(),
                work.claimant(),
                work.effectiveAt(),
                now,
                null);
    }
}
