package org.colophon.trail;

import java.time.Clock;
import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.platform.RegisterFounded;
import org.colophon.platform.SetUp.Foundation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The first two entries of every log: what was founded, and with which key it signs. */
@Component
class Founding {

    private final LogKeys keys;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Founding(LogKeys keys, ApplicationEventPublisher events, Clock clock) {
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    private record Founded(Attestation attestation) implements Attestable {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void attest(RegisterFounded founded) {
        ActId act = ActId.next(clock);
        events.publishEvent(new Founded(
                new Attestation(act, "register.founded", founded.by(), List.of(), facts(founded.foundation()))));
        Facts key = new Facts().open("key", keys.signer().verifier().vkey());
        events.publishEvent(new Founded(new Attestation(act, "key.created", founded.by(), List.of(), key)));
    }

    private static Facts facts(Foundation foundation) {
        return new Facts()
                .open("name", foundation.name())
                .open("origin", foundation.origin().toString())
                .open("zone", foundation.zone().getId())
                .open("numberPattern", foundation.numberPattern());
    }
}
