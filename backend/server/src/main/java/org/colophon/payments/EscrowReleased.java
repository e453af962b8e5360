package org.colophon.payments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.kernel.ActId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;
import org.colophon.trail.Facts;

/** The money of an order was paid out; the amounts are the parties' own business and sealed. */
public record EscrowReleased(ActId act, Acting by, OrderId order, WorkId work, List<Payee> payees, Money fee)
        implements Attestable, Announced {

    @Override
    public Attestation attestation() {
        Facts facts = new Facts()
                .open("order", order.text())
                .sealed(
                        "payees",
                        payees.stream()
                                .map(payee -> payee.party() + " " + payee.amount())
                                .collect(Collectors.joining("\n")))
                .sealed("fee", fee.toString());
        return new Attestation(act, "escrow.released", by, List.of(work), facts);
    }

    @Override
    public Announcement announcement() {
        Set<PartyId> paid = payees.stream().map(Payee::party).collect(Collectors.toSet());
        return new Announcement("escrow.released", paid, Map.of(), "/orders/" + order);
    }
}
