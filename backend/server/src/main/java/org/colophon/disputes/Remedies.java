package org.colophon.disputes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colophon.accounts.Parties;
import org.colophon.kernel.ActId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Share;
import org.colophon.platform.Acting;
import org.colophon.rights.Award;
import org.colophon.rights.Owners;
import org.colophon.rights.Reassignment;
import org.colophon.trading.OrderReading;
import org.colophon.trading.OrderRefunds;
import org.colophon.trading.OrderView;
import org.colophon.works.WorkRevocation;
import org.springframework.stereotype.Component;

/** Carries rulings out through the modules that own what they change: title, then orders, then the registration. */
@Component
final class Remedies {

    private final Reassignment title;
    private final OrderRefunds refunds;
    private final OrderReading orders;
    private final WorkRevocation registrations;
    private final Parties parties;
    private final Owners owners;

    Remedies(
            Reassignment title,
            OrderRefunds refunds,
            OrderReading orders,
            WorkRevocation registrations,
            Parties parties,
            Owners owners) {
        this.title = title;
        this.refunds = refunds;
        this.orders = orders;
        this.registrations = registrations;
        this.parties = parties;
        this.owners = owners;
    }

    /** A ruling reaches as far as its case and no further. */
    void check(Case dispute, List<Remedy> remedies) {
        for (int i = 0; i < remedies.size(); i++) {
            String pointer = "/remedies/" + i;
            switch (remedies.get(i)) {
                case Remedy.ReassignShare award -> checkAward(dispute, award, pointer);
                case Remedy.RefundOrder refund -> checkRefund(dispute, refund, pointer);
                case Remedy.Revoke revocation -> {}
            }
        }
    }

    /** Everybody whom the case or this ruling gives or takes something: sides, awarded, of its orders, owners. */
    Set<PartyId> interested(Case dispute, Ruling ruling) {
        Set<PartyId> interested = new HashSet<>(owners.of(dispute.work()));
        interested.add(dispute.complainant());
        interested.add(dispute.respondent());
        each(ruling, Remedy.ReassignShare.class).forEach(award -> interested.add(award.to()));
        Stream.concat(
                        Stream.ofNullable(dispute.order()),
                        each(ruling, Remedy.RefundOrder.class).stream().map(Remedy.RefundOrder::order))
                .flatMap(order -> orders.find(order).stream())
                .forEach(order -> interested.addAll(Set.of(order.seller(), order.buyer())));
        return interested;
    }

    void carryOut(Case dispute, Ruling ruling, Acting by, ActId act) {
        each(ruling, Remedy.ReassignShare.class).forEach(award -> title.reassign(award(dispute, award), by, act));
        each(ruling, Remedy.RefundOrder.class)
                .forEach(refund -> refunds.refund(refund.order(), ruling.reasons(), by, act));
        each(ruling, Remedy.Revoke.class)
                .forEach(revocation -> registrations.revoke(dispute.work(), ruling.reasons(), by, act));
    }

    private void checkAward(Case dispute, Remedy.ReassignShare award, String pointer) {
        if (!award.from().equals(dispute.respondent())) {
            throw new RulingRefused(pointer + "/from", "not-the-respondent");
        }
        if (award.to().equals(award.from()) || !parties.exists(award.to())) {
            throw new RulingRefused(pointer + "/to", "nobody-to-award");
        }
        if (award.rights().isEmpty() || !dispute.rights().containsAll(award.rights())) {
            throw new RulingRefused(pointer + "/rights", "beyond-the-case");
        }
        if (!dispute.territory().encloses(award.territory())) {
            throw new RulingRefused(pointer + "/territory", "beyond-the-case");
        }
        if (award.share().isZero() || award.share().compareTo(Share.ONE) > 0) {
            throw new RulingRefused(pointer + "/share", "share-out-of-range");
        }
    }

    private void checkRefund(Case dispute, Remedy.RefundOrder refund, String pointer) {
        OrderView order = orders.find(refund.order())
                .filter(found -> found.work().equals(dispute.work()))
                .orElseThrow(() -> new RulingRefused(pointer + "/order", "order-of-another-work"));
        Set<PartyId> sides = Set.of(dispute.complainant(), dispute.respondent());
        if (!refund.order().equals(dispute.order())
                && !sides.contains(order.seller())
                && !sides.contains(order.buyer())) {
            throw new RulingRefused(pointer + "/order", "beyond-the-case");
        }
    }

    private static Award award(Case dispute, Remedy.ReassignShare award) {
        return new Award(
                dispute.work(),
                award.from(),
                award.to(),
                award.rights(),
                award.territory(),
                null,
                award.share(),
                dispute.id());
    }

    private static <T extends Remedy> List<T> each(Ruling ruling, Class<T> kind) {
        return ruling.remedies().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
