package org.colophon.rights.web;

import jakarta.validation.Valid;
import java.time.Clock;
import org.colophon.accounts.Parties;
import org.colophon.kernel.ActId;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.Call;
import org.colophon.platform.Register;
import org.colophon.platform.Who;
import org.colophon.platform.WorkLock;
import org.colophon.rights.Assignment;
import org.colophon.rights.AssignmentRefused;
import org.colophon.rights.Consents;
import org.colophon.rights.Instrument;
import org.colophon.rights.Recordation;
import org.colophon.rights.TitleReading;
import org.colophon.rights.TitleUnknown;
import org.colophon.trail.Acts;
import org.colophon.trail.Recorded;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a holder does with title: give a share away, agree to what needs every co-owner. */
@RestController
class TitleActs {

    private final Acts acts;
    private final Recordation recordation;
    private final Consents consents;
    private final TitleReading titles;
    private final WorkLock locks;
    private final Parties parties;
    private final Register register;
    private final Clock clock;

    TitleActs(
            Acts acts,
            Recordation recordation,
            Consents consents,
            TitleReading titles,
            WorkLock locks,
            Parties parties,
            Register register,
            Clock clock) {
        this.acts = acts;
        this.recordation = recordation;
        this.consents = consents;
        this.titles = titles;
        this.locks = locks;
        this.parties = parties;
        this.register = register;
        this.clock = clock;
    }

    /** The instrument that went on record. */
    record Assigned(WorkId work, InstrumentId instrument) {}

    /** The consent that is on record. */
    record Consented(WorkId work, ConsentRequest consent, PartyId party) {}

    @PostMapping("/api/works/{work}/assignments")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(act = "title.assign", value = Who.PARTY, object = "work", being = "owner")
    Recorded<Assigned> assign(@PathVariable WorkId work, @Valid @RequestBody AssignmentRequest request, Call call) {
        if (!parties.exists(request.to())) {
            throw new AssignmentRefused("/to", "party-unknown");
        }
        Acting by = call.acting();
        return acts.perform(
                call,
                request,
                Assigned.class,
                () -> new Assigned(work, recordation.assign(assignment(work, request, by), by, ActId.next(clock))));
    }

    /** In the act and under the lock of the work, so that two of the same cannot both rely on one consent. */
    private Assignment assignment(WorkId work, AssignmentRequest request, Acting by) {
        locks.lock(work);
        InstrumentId standingBy = titles.chain(work).stream()
                .filter(instrument -> instrument.kind().movesTitle())
                .reduce((first, second) -> second)
                .map(Instrument::id)
                .orElseThrow(TitleUnknown::new);
        return request.by(work, by.party(), standingBy, register.today());
    }

    @PostMapping("/api/works/{work}/consents")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(act = "consent.give", value = Who.PARTY, object = "work", being = "owner")
    Recorded<Consented> consent(@PathVariable WorkId work, @Valid @RequestBody ConsentRequest request, Call call) {
        Acting by = call.acting();
        return acts.perform(call, request, Consented.class, () -> {
            consents.give(work, request.kind(), request.subject(), by.party(), by, ActId.next(clock));
            return new Consented(work, request, by.party());
        });
    }
}
