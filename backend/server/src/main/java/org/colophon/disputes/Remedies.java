package org.colophon.disputes;

import java.util.List;
import java.util.Optional;
import org.colophon.accounts.Parties;
import org.colophon.kernel.ActId;
import org.colophon.kernel.Share;
import org.colophon.platform.Acting;
import org.colophon.rights.Award;
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

    Remedies(
            Reassignment title,
            OrderRefunds refunds,
            OrderReading orders,
            WorkRevocation registrations,
            Parties parties) {
        this.title = title;
        this.refunds = refunds;
        this.orders = orders;
        this.registrations = registrations;
        this.parties = parties;
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
        Optional<OrderView> order = orders.find(refund.order());
        if (order.filter(found -> found.work().equals(dispute.work())).isEmpty()) {
            throw new RulingRefused(pointer + "/order", "order-of-another-work");
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
