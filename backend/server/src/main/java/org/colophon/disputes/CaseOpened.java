package org.colophon.disputes;

import java.util.Map;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.Right;
import org.colophon.platform.Acting;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;
import org.colophon.trail.Facts;

/** A case was opened; who against whom and why is sealed, what it is about is open. */
public record CaseOpened(ActId act, Acting by, CaseView dispute, Said said) implements CaseEvent, Announced {

    @Override
    public String type() {
        return "case.opened";
    }

    @Override
    public Facts facts() {
        OrderId order = dispute.order();
        return CaseEvent.super
                .facts()
                .open("ground", dispute.ground().name())
                .open(
                        "rights",
                        dispute.rights().stream().sorted().map(Right::name).toList())
                .open("territory", dispute.territory().toString())
                .open("order", order == null ? null : order.text())
                .sealed("complainant", dispute.complainant().text())
                .sealed("respondent", dispute.respondent().text())
                .sealed("claim", said.claim())
                .sealed("standing", said.standing());
    }

    @Override
    public Announcement announcement() {
        return new Announcement("case.opened", Set.of(dispute.respondent()), Map.of(), "/cases/" + dispute.id());
    }
}
