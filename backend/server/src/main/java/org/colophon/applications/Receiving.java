package org.colophon.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colophon.fingerprints.DeclaredCodes;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.works.WorkFile;
import org.springframework.stereotype.Component;

/** Turns a draft into something received: complete, its authors parties, its files claimed, its matches on record. */
@Component
class Receiving {

    /** What was received. */
    record Receipt(List<ReceivedWork> works, Map<WorkId, List<WorkFile>> files, List<Answering.Answered> answered) {}

    private final Forms forms;
    private final Completeness completeness;
    private final DeclaredAuthors authors;
    private final Term term;
    private final WorkFiles files;
    private final Claims claims;
    private final NearFiles nearFiles;
    private final Matches matches;

    Receiving(
            Forms forms,
            Completeness completeness,
            DeclaredAuthors authors,
            Term term,
            WorkFiles files,
            Claims claims,
            NearFiles nearFiles,
            Matches matches) {
        this.forms = forms;
        this.completeness = completeness;
        this.authors = authors;
        this.term = term;
        this.files = files;
        this.claims = claims;
        this.nearFiles = nearFiles;
        this.matches = matches;
    }

    Receipt receive(Application application, List<Answer> answers, Acting by) {
        List<DraftWork> drafts = forms.of(application.id());
        completeness.require(drafts, application.applicant(), by);
        List<ReceivedWork> works = received(drafts, by);
        forms.receive(works);
        Map<WorkId, List<WorkFile>> found = files.of(drafts);
        Map<FileId, DeclaredCodes> codes = WorkFiles.codes(drafts);
        List<Finding> matches = claims.claim(found, codes, application.applicant());
        List<Finding> near = nearFiles.others(nearFiles.of(found, codes, matches, application.applicant(), by));
        List<Answering.Answered> answered = new Answering(answers, drafts)
                .answered(Stream.concat(matches.stream(), near.stream()).toList());
        this.matches.record(application.id(), answered);
        return new Receipt(works, found, answered);
    }

    /** The end of the term is worked out while the form still says when a declared author died. */
    private List<ReceivedWork> received(List<DraftWork> drafts, Acting by) {
        List<DraftWork> declared = authors.declare(drafts, by);
        List<ReceivedWork> works = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            works.add(
                    new ReceivedWork(declared.get(i), term.endOf(drafts.get(i)).orElse(null)));
        }
        return works;
    }
}
