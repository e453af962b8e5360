package org.colophon.applications.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.colophon.applications.ApplicationGate;
import org.colophon.applications.ApplicationLine;
import org.colophon.applications.ApplicationState;
import org.colophon.applications.ApplicationSubmission;
import org.colophon.applications.ApplicationView;
import org.colophon.applications.DraftKeeping;
import org.colophon.applications.GateReport;
import org.colophon.applications.SubmissionResult;
import org.colophon.kernel.ActId;
import org.colophon.kernel.ApplicationId;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.Call;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.platform.Versions;
import org.colophon.platform.Who;
import org.colophon.trail.Acts;
import org.colophon.trail.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/applications")
class ApplicationController {

    private final DraftKeeping drafts;
    private final ApplicationGate gate;
    private final ApplicationSubmission submission;
    private final Acts acts;
    private final Clock clock;

    ApplicationController(
            DraftKeeping drafts, ApplicationGate gate, ApplicationSubmission submission, Acts acts, Clock clock) {
        this.drafts = drafts;
        this.gate = gate;
        this.submission = submission;
        this.acts = acts;
        this.clock = clock;
    }

    /** A new draft of one or more works. */
    @PostMapping
    @Allowed(act = "application.draft", value = Who.SIGNED_IN)
    ResponseEntity<ApplicationView> create(@Valid @RequestBody ApplicationRequest request, Acting acting) {
        ApplicationView created = drafts.create(request.works(), acting);
        return ResponseEntity.created(URI.create("/api/applications/" + created.id()))
                .eTag(Versions.etag(created.version()))
                .body(created);
    }

    /** The applications of the acting party. */
    @GetMapping
    @Allowed(act = "application.list", value = Who.SIGNED_IN)
    PageOf<ApplicationLine> list(
            @RequestParam(required = false) @Nullable ApplicationState state, Acting acting, Slice slice) {
        return drafts.ofApplicant(acting, state, slice);
    }

    @GetMapping("/{application}")
    @Allowed(act = "application.read", value = Who.PARTY, object = "application", being = "applicant")
    ResponseEntity<ApplicationView> read(@PathVariable ApplicationId application) {
        return versioned(drafts.of(application));
    }

    /** Puts the draft's works in place of the earlier ones. */
    @PutMapping("/{application}")
    @Allowed(act = "application.draft", value = Who.PARTY, object = "application", being = "applicant")
    ResponseEntity<ApplicationView> rewrite(
            @PathVariable ApplicationId application,
            @Valid @RequestBody ApplicationRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return versioned(drafts.rewrite(application, request.works(), ifMatch));
    }

    @DeleteMapping("/{application}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(act = "application.discard", value = Who.PARTY, object = "application", being = "applicant")
    void discard(@PathVariable ApplicationId application) {
        drafts.discard(application);
    }

    /** What is registered already, and what is still missing. */
    @PostMapping("/{application}/check")
    @Allowed(act = "application.check", value = Who.PARTY, object = "application", being = "applicant")
    GateReport check(@PathVariable ApplicationId application, Acting acting, Locale language) {
        return gate.check(application, acting, language);
    }

    /** Receives the complete application. */
    @PostMapping("/{application}/submission")
    @Allowed(act = "application.submit", value = Who.PARTY, object = "application", being = "applicant")
    Recorded<SubmissionResult> submit(
            @PathVariable ApplicationId application, @Valid @RequestBody SubmissionRequest request, Call call) {
        return acts.perform(
                call,
                request,
                SubmissionResult.class,
                () -> submission.submit(application, request.given(), call.acting(), ActId.next(clock)));
    }

    /** Takes an application back that is not decided yet. */
    @PostMapping("/{application}/withdrawal")
    @Allowed(act = "application.withdraw", value = Who.PARTY, object = "application", being = "applicant")
    Recorded<SubmissionResult> withdraw(@PathVariable ApplicationId application, Call call) {
        return acts.perform(
                call,
                Map.of(),
                SubmissionResult.class,
                () -> submission.withdraw(application, call.acting(), ActId.next(clock)));
    }

    private static ResponseEntity<ApplicationView> versioned(ApplicationView view) {
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }
}
