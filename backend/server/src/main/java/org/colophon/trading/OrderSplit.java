package org.colophon.trading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.colophon.kernel.Money;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Share;
import org.colophon.platform.Register;
import org.colophon.rights.Owners;
import org.colophon.rights.TitleNotCovered;
import org.springframework.stereotype.Component;

/**
 * Divides what an order brings, after the register's fee: for a licence among all owners by their exact shares (the
 * income of a joint work is shared fairly, whoever granted it), for a transfer to who gives the share away.
 */
@Component
final class OrderSplit {

    private final Owners owners;
    private final Register register;

    OrderSplit(Owners owners, Register register) {
        this.owners = owners;
        this.register = register;
    }

    /** In the order of parties, so that what a division leaves over falls the same way each time. */
    List<Portion> of(Order order, OrderTerms terms) {
        Money net = order.price().minus(order.fee());
        Map<PartyId, Share> shares = order.kind() == OrderKind.TRANSFER
                ? Map.of(order.seller(), Share.ONE)
                : owners.sharesOf(order.work(), terms.rights(), terms.territory(), register.today());
        if (shares.isEmpty()) {
            throw new TitleNotCovered();
        }
        List<Map.Entry<PartyId, Share>> entries = shares.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().text()))
                .toList();
        List<Money> amounts =
                net.split(entries.stream().map(Map.Entry::getValue).toList());
        List<Portion> portions = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            Map.Entry<PartyId, Share> entry = entries.get(i);
            portions.add(new Portion(entry.getKey(), entry.getValue(), amounts.get(i)));
        }
        return List.copyOf(portions);
    }
}
