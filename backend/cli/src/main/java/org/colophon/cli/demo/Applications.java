package org.colophon.cli.demo;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.colophon.cli.http.Session;
import org.colophon.cli.registration.Applying;
import org.colophon.cli.registration.Applying.Outcome;
import org.colophon.cli.registration.LocalFile;

/** Works are applied for, registered or examined, and amended. */
final class Applications {

    private final Troupe troupe;
    private final Notebook notes;
    private final Samples samples;
    private final Form form;

    Applications(Troupe troupe, Notebook notes, Samples samples) {
        this.troupe = troupe;
        this.notes = notes;
        this.samples = samples;
        this.form = new Form(troupe, notes);
    }

    void tell(Work work) throws IOException {
        work.waitsFor().forEach(notes::of);
        Session applicant = troupe.of(work.by());
        UUID id = UUID.randomUUID();
        LocalFile file = samples.of(work);
        Applying application = Applying.draft(applicant, id, form.of(work, id.toString(), file));
        if (work.endsAs() != Work.End.DRAFT) {
            if (work.isDeposited()) {
                application.deposit(file);
            }
            submit(work, application);
        }
        notes.note("work/" + work.key(), id.toString());
    }

    private void submit(Work work, Applying application) {
        Outcome outcome = application.submit(work.answer(), work.answer());
        String expected = work.endsAs() == Work.End.REGISTERED ? "REGISTERED" : "FLAGGED";
        if (!outcome.state().equals(expected)) {
            throw new IllegalStateException(work.key() + " became " + outcome.state() + ", not " + expected);
        }
        switch (work.endsAs()) {
            case EXAMINED -> decide(work, application, "REGISTER");
            case REFUSED -> decide(work, application, "REFUSE");
            case WITHDRAWN -> application.withdraw();
            case REGISTERED -> work.amended().forEach(amendment -> amend(work, outcome.work(), amendment));
            case DRAFT, FLAGGED -> {}
        }
    }

    private void decide(Work work, Applying application, String decision) {
        Work.Verdict verdict = work.verdict();
        if (verdict == null) {
            throw new IllegalStateException("Nobody says how " + work.key() + " is decided.");
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("decision", decision);
        body.put("reason", verdict.reason());
        if (verdict.ground() != null) {
            body.put("ground", verdict.ground());
        }
        String id = application.path().substring(application.path().lastIndexOf('/') + 1);
        troupe.holding(Person.EXAMINER).post("/api/examinations/" + id + "/decision", body);
    }

    private void amend(Work work, String id, Work.Amendment amendment) {
        Map<String, Object> changes = new LinkedHashMap<>();
        if (amendment.title() != null) {
            changes.put("title", amendment.title());
        }
        if (amendment.statement() != null) {
            changes.put("statement", amendment.statement());
        }
        troupe.of(work.by())
                .post("/api/works/" + id + "/amendments", Map.of("changes", changes, "reason", amendment.reason()));
    }
}
