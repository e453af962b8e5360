package org.colophon.disputes;

import org.colophon.accounts.Parties;
import org.colophon.kernel.PartyId;
import org.colophon.licensing.Licences;
import org.colophon.platform.Acting;
import org.colophon.rights.Owners;
import org.colophon.trading.OrderReading;
import org.colophon.works.Visibilities;
import org.springframework.stereotype.Component;

/** Whether this complainant can bring this complaint against this respondent. */
@Component
final class Standing {

    private final Visibilities visibilities;
    private final Parties parties;
    private final Owners owners;
    private final Licences licences;
    private final OrderReading orders;

    Standing(Visibilities visibilities, Parties parties, Owners owners, Licences licences, OrderReading orders) {
        this.visibilities = visibilities;
        this.parties = parties;
        this.owners = owners;
        this.licences = licences;
        this.orders = orders;
    }

    void check(Complaint complaint, Acting complainant) {
        visibilities.requireFacts(complaint.work(), complainant);
        if (complaint.respondent().equals(complainant.party())) {
            throw new ComplaintRefused("/respondent", "respondent-is-complainant");
        }
        if (!parties.exists(complaint.respondent()) || !answers(complaint)) {
            throw new ComplaintRefused("/respondent", "respondent-without-interest");
        }
        if (complaint.ground() == Ground.LICENCE_BREACH && !owns(complainant.party(), complaint)) {
            throw new ComplaintRefused("/ground", "breach-not-yours");
        }
        checkOrder(complaint);
    }

    /** Whoever is accused of a breach has a licence; whoever's title is disputed has title. */
    private boolean answers(Complaint complaint) {
        return complaint.ground() == Ground.LICENCE_BREACH
                ? licences.licensed(complaint.respondent(), complaint.work())
                : owns(complaint.respondent(), complaint);
    }

    private boolean owns(PartyId party, Complaint complaint) {
        return owners.owns(party, complaint.work());
    }

    private void checkOrder(Complaint complaint) {
        if (complaint.order() == null) {
            return;
        }
        boolean isOfTheCase = orders.find(complaint.order())
                .filter(order -> order.work().equals(complaint.work()))
                .filter(order -> order.seller().equals(complaint.respondent())
                        || order.buyer().equals(complaint.respondent()))
                .isPresent();
        if (!isOfTheCase) {
            throw new ComplaintRefused("/order", "order-of-another-work");
        }
    }
}
