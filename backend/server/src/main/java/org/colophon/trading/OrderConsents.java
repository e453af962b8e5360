package org.colophon.trading;

import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Acting;
import org.colophon.platform.Register;
import org.colophon.rights.ConsentKind;
import org.colophon.rights.ConsentMissing;
import org.colophon.rights.Consents;
import org.springframework.stereotype.Component;

/** The consents of co-owners to a transfer; the order is what they consent to. */
@Component
final class OrderConsents {

    private final Consents consents;
    private final Register register;

    OrderConsents(Consents consents, Register register) {
        this.consents = consents;
        this.register = register;
    }

    void give(Order order, Acting by, ActId act) {
        consents.give(order.work(), ConsentKind.TRANSFER, order.id().value(), by.party(), by, act);
    }

    /** For a licence none: those of an exclusive one belong to its offer. */
    Set<PartyId> missing(Order order, OrderTerms terms) {
        if (order.kind() == OrderKind.LICENCE) {
            return Set.of();
        }
        return consents.missing(
                order.work(),
                ConsentKind.TRANSFER,
                order.id().value(),
                terms.rights(),
                terms.territory(),
                register.today());
    }

    void require(Order order, OrderTerms terms) {
        Set<PartyId> missing = missing(order, terms);
        if (!missing.isEmpty()) {
            throw new ConsentMissing(ConsentKind.TRANSFER, order.id().value(), missing);
        }
    }
}
