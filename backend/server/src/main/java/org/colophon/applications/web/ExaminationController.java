package org.colophon.applications.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colophon.accounts.Parties;
import org.colophon.accounts.PartyView;
import org.colophon.applications.ApplicationLine;
import org.colophon.applications.Examination;
import org.colophon.applications.SubmissionResult;
import org.colophon.kernel.ActId;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.BoundedCount;
import org.colophon.platform.Call;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.platform.Who;
import org.colophon.trail.Acts;
import org.colophon.trail.Recorded;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/examinations")
class ExaminationController {

    /** An application in the queue, with the applicant's name. */
    record QueueLine(ApplicationLine application, PartyView applicant) {}

    private final Examination examination;
    private final Parties parties;
    private final Acts acts;
    private final Clock clock;

    ExaminationController(Examination examination, Parties parties, Acts acts, Clock clock) {
        this.examination = examination;
        this.parties = parties;
        this.acts = acts;
        this.clock = clock;
    }

    /** Applications that wait for an examiner or, with the state {@code decided}, were decided by one. */
    @GetMapping
    @Allowed(act = "application.examine", value = Who.EXAMINER)
    PageOf<QueueLine> queue(@RequestParam(defaultValue = "open") String state, Slice slice) {
        PageOf<ApplicationLine> page = examination.queue(!state.equals("decided"), slice);
        List<PartyId> applicants =
                page.items().stream().map(ApplicationLine::applicant).distinct().toList();
        Map<PartyId, PartyView> known = parties.of(applicants);
        return page.map(line -> new QueueLine(line, Objects.requireNonNull(known.get(line.applicant()))));
    }

    /** How many applications wait, for the examiners' desk. */
    @GetMapping("/count")
    @Allowed(act = "application.count", value = Who.EXAMINER)
    BoundedCount count() {
        return examination.waiting();
    }

    /** Works that turned out to be near earlier ones when they had passed the gate, the last found first. */
    @GetMapping("/late-matches")
    @Allowed(act = "application.examine", value = Who.EXAMINER)
    PageOf<Examination.LateMatch> lateMatches(Slice slice, Acting acting) {
        return examination.lateMatches(slice, acting);
    }

    @GetMapping("/{application}")
    @Allowed(act = "application.examine", value = Who.EXAMINER)
    Examination.ExaminationCase read(@PathVariable ApplicationId application, Acting acting) {
        return examination.of(application, acting);
    }

    /** Registers or refuses the application. */
    @PostMapping("/{application}/decision")
    @Allowed(act = "application.decide", value = Who.EXAMINER)
    Recorded<SubmissionResult> decide(
            @PathVariable ApplicationId application, @Valid @RequestBody DecisionRequest request, Call call) {
        return acts.perform(
                call,
                request,
                SubmissionResult.class,
                () -> examination.decide(application, request.verdict(), call.acting(), ActId.next(clock)));
    }
}
