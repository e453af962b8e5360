package org.colophon.disputes;

import java.util.Map;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.platform.Acting;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;
import org.colophon.trail.Facts;

/** A case was decided; what follows from it are entries of the same act. */
public record CaseRuled(ActId act, Acting by, CaseView dispute, Ruling ruling) implements CaseEvent, Announced {

    @Override
    public String type() {
        return "case.ruled";
    }

    @Override
    public Facts facts() {
        return CaseEvent.super
                .facts()
                .open("decision", ruling.decision().name())
                .open(
                        "remedies",
                        ruling.remedies().stream().map(CaseRuled::kind).toList())
                .sealed("reasons", ruling.reasons());
    }

    @Override
    public Announcement announcement() {
        return new Announcement(
                "case.ruled",
                Set.of(dispute.complainant(), dispute.respondent()),
                Map.of("decision", ruling.decision().name()),
                "/cases/" + dispute.id());
    }

    private static String kind(Remedy remedy) {
        return switch (remedy) {
            case Remedy.ReassignShare reassignment -> "REASSIGN_SHARE";
            case Remedy.RefundOrder refund -> "REFUND_ORDER";
            case Remedy.Revoke revocation -> "REVOKE";
        };
    }
}
