package org.colophon.disputes.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.colophon.disputes.CaseConduct;
import org.colophon.disputes.CaseRuling;
import org.colophon.disputes.CaseView;
import org.colophon.kernel.ActId;
import org.colophon.kernel.CaseId;
import org.colophon.platform.Allowed;
import org.colophon.platform.Call;
import org.colophon.platform.Who;
import org.colophon.trail.Acts;
import org.colophon.trail.Recorded;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a case, each by the side whose turn it is, and its decision. */
@RestController
@RequestMapping("/api/cases/{case}")
final class CaseStepsController {

    private final CaseConduct conduct;
    private final CaseRuling rulings;
    private final Acts acts;
    private final Clock clock;

    CaseStepsController(CaseConduct conduct, CaseRuling rulings, Acts acts, Clock clock) {
        this.conduct = conduct;
        this.rulings = rulings;
        this.acts = acts;
        this.clock = clock;
    }

    @PostMapping("/answer")
    @Allowed(act = "case.answer", value = Who.PARTY, object = "case", being = "respondent")
    Recorded<CaseView> answer(@PathVariable("case") UUID id, @Valid @RequestBody AnswerRequest body, Call call) {
        return acts.perform(
                call,
                body,
                CaseView.class,
                () -> conduct.answer(new CaseId(id), body.text(), call.acting(), ActId.next(clock)));
    }

    @PostMapping("/withdrawal")
    @Allowed(act = "case.withdraw", value = Who.PARTY, object = "case", being = "complainant")
    Recorded<CaseView> withdraw(@PathVariable("case") UUID id, Call call) {
        return acts.perform(
                call, "", CaseView.class, () -> conduct.withdraw(new CaseId(id), call.acting(), ActId.next(clock)));
    }

    @PostMapping("/evidence")
    @Allowed(
            act = "case.add-evidence",
            value = Who.PARTY,
            object = "case",
            being = {"complainant", "respondent"})
    Recorded<EvidenceRequest> evidence(
            @PathVariable("case") UUID id, @Valid @RequestBody EvidenceRequest body, Call call) {
        return acts.perform(call, body, EvidenceRequest.class, () -> {
            conduct.addEvidence(new CaseId(id), body.file(), call.acting(), ActId.next(clock));
            return body;
        });
    }

    @PostMapping("/ruling")
    @Allowed(act = "case.rule", value = Who.ADJUDICATOR)
    Recorded<CaseView> rule(@PathVariable("case") UUID id, @Valid @RequestBody RulingRequest body, Call call) {
        return acts.perform(
                call,
                body,
                CaseView.class,
                () -> rulings.rule(new CaseId(id), body.ruling(), call.acting(), ActId.next(clock)));
    }
}
