package org.colophon.trading;

import java.time.Clock;
import java.time.Instant;
import org.colophon.kernel.ActId;
import org.colophon.kernel.HoldId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.Period;
import org.colophon.licensing.LicenceGranting;
import org.colophon.platform.Acting;
import org.colophon.platform.Deadlines;
import org.colophon.platform.Register;
import org.colophon.rights.Assignment;
import org.colophon.rights.Holds;
import org.colophon.rights.Recordation;
import org.springframework.stereotype.Component;

/** Moves the rights of a paid order. A transfer's money moves with them; a licence's waits for the inspection. */
@Component
final class Delivery {

    private final LicenceGranting licences;
    private final SellersTitle title;
    private final Recordation recordation;
    private final Holds holds;
    private final OrderNotes notes;
    private final OrderSplit split;
    private final Completion completion;
    private final OrderSettings settings;
    private final Deadlines deadlines;
    private final Register register;
    private final Clock clock;

    Delivery(
            LicenceGranting licences,
            SellersTitle title,
            Recordation recordation,
            Holds holds,
            OrderNotes notes,
            OrderSplit split,
            Completion completion,
            OrderSettings settings,
            Deadlines deadlines,
            Register register,
            Clock clock) {
        this.licences = licences;
        this.title = title;
        this.recordation = recordation;
        this.holds = holds;
        this.notes = notes;
        this.split = split;
        this.completion = completion;
        this.settings = settings;
        this.deadlines = deadlines;
        this.register = register;
        this.clock = clock;
    }

    /** In the acting transaction, the order locked and paid; whatever refuses leaves everything as it was. */
    void deliver(Order order, ActId act) {
        Acting by = Acting.register(clock.instant());
        OrderTerms terms = notes.terms(order.id());
        notes.keep(order.id(), split.of(order, terms));
        if (order.kind() == OrderKind.LICENCE) {
            grant(order, by, act);
        } else {
            assign(order, terms, by, act);
        }
    }

    private void grant(Order order, Acting by, ActId act) {
        Instant now = clock.instant();
        LicenceId licence = licences.grant(
                order.offer(), order.offerVersion(), order.buyer(), order.id(), register.today(), by, act);
        Instant ends = now.atZone(register.zone()).plus(settings.inspection()).toInstant();
        order.deliver(licence, now, ends);
        notes.step(order.id(), Step.What.GRANTED, by, act);
        if (order.price().isZero() || !ends.isAfter(now)) {
            completion.complete(order, by, act);
        } else {
            deadlines.set(InspectionEnd.KIND, order.id().value(), ends);
        }
    }

    private void assign(Order order, OrderTerms terms, Acting by, ActId act) {
        title.requireRegistered(order.work());
        HoldId own = order.hold();
        if (own != null) {
            holds.lift(own, "delivered", by, act);
        }
        recordation.assign(assignment(order, terms), by, act);
        order.deliver(null, clock.instant(), clock.instant());
        completion.complete(order, by, act);
    }

    private Assignment assignment(Order order, OrderTerms terms) {
        return new Assignment(
                order.work(),
                order.seller(),
                order.buyer(),
                terms.rights(),
                terms.territory(),
                Period.from(register.today()),
                terms.transferred(),
                order.price(),
                register.today(),
                order.id().value());
    }
}
