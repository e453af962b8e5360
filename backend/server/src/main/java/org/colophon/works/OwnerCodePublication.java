package org.colophon.works;

import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.WorkLock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class OwnerCodePublication implements CodePublication {

    private final Works works;
    private final WorkLock locks;
    private final RecordedCodes codes;
    private final ApplicationEventPublisher events;

    OwnerCodePublication(Works works, WorkLock locks, RecordedCodes codes, ApplicationEventPublisher events) {
        this.works = works;
        this.locks = locks;
        this.codes = codes;
        this.events = events;
    }

    @Override
    public void publish(WorkId id, boolean published, Acting by, ActId act) {
        locks.lock(id);
        works.findById(id.value()).orElseThrow(WorkNotFound::new).publishCodes(published);
        works.flush();
        events.publishEvent(new WorkCodesPublished(id, published, published ? codes.codes(id) : List.of(), act, by));
    }
}
