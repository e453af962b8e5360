package org.colophon.works.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.colophon.files.DownloadLink;
import org.colophon.files.DownloadLinks;
import org.colophon.kernel.ActId;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.Call;
import org.colophon.platform.Who;
import org.colophon.trail.Acts;
import org.colophon.trail.Recorded;
import org.colophon.works.CodePublication;
import org.colophon.works.FileNotDeposited;
import org.colophon.works.Visibilities;
import org.colophon.works.WorkAmendment;
import org.colophon.works.WorkFile;
import org.colophon.works.WorkRecords;
import org.colophon.works.WorkVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/works/{work}")
class RecordController {

    private final Acts acts;
    private final WorkAmendment amendments;
    private final CodePublication codes;
    private final WorkRecords records;
    private final Visibilities visibilities;
    private final DownloadLinks links;
    private final Clock clock;

    RecordController(
            Acts acts,
            WorkAmendment amendments,
            CodePublication codes,
            WorkRecords records,
            Visibilities visibilities,
            DownloadLinks links,
            Clock clock) {
        this.acts = acts;
        this.amendments = amendments;
        this.codes = codes;
        this.records = records;
        this.visibilities = visibilities;
        this.links = links;
        this.clock = clock;
    }

    /** Adds a corrected version. */
    @PostMapping("/amendments")
    @Allowed(act = "work.amend", value = Who.PARTY, object = "work", being = "owner")
    Recorded<AmendedWork> amend(@PathVariable WorkId work, @Valid @RequestBody AmendmentRequest request, Call call) {
        return perform(call, request, work, act -> amendments.amend(work, request.amendment(), call.acting(), act));
    }

    /** Sets what the public may see. */
    @PostMapping("/visibility")
    @Allowed(act = "work.show", value = Who.PARTY, object = "work", being = "owner")
    Recorded<AmendedWork> show(@PathVariable WorkId work, @Valid @RequestBody VisibilityRequest request, Call call) {
        return perform(call, request, work, act -> amendments.show(work, request.visibility(), call.acting(), act));
    }

    /** Lets everybody read the codes of the files, or not any longer. */
    @PostMapping("/codes")
    @Allowed(act = "work.publish-codes", value = Who.PARTY, object = "work", being = "owner")
    Recorded<AmendedWork> publishCodes(@PathVariable WorkId work, @Valid @RequestBody CodesRequest request, Call call) {
        return perform(call, request, work, act -> codes.publish(work, request.published(), call.acting(), act));
    }

    /** A link to a deposited file, for its owner. */
    @PostMapping("/files/{file}/links")
    @Allowed(act = "work.download", value = Who.PARTY, object = "work", being = "owner")
    DownloadLink link(@PathVariable WorkId work, @PathVariable FileId file, Acting acting) {
        boolean isDeposited = records.of(work).files().stream()
                .filter(WorkFile::deposited)
                .anyMatch(kept -> kept.id().equals(file));
        if (!isDeposited) {
            throw new FileNotDeposited();
        }
        return links.issue(file, acting);
    }

    /** The versions of the record: when, why and by which act each was added. */
    @GetMapping("/versions")
    @Allowed(act = "work.read-versions", value = Who.ANYONE)
    List<WorkVersion> versions(@PathVariable WorkId work, @Nullable Acting reader) {
        visibilities.requireFacts(work, reader);
        return records.versions(work);
    }

    private Recorded<AmendedWork> perform(Call call, Object body, WorkId work, Consumer<ActId> act) {
        return acts.perform(call, body, AmendedWork.class, () -> {
            act.accept(ActId.next(clock));
            return AmendedWork.of(records.of(work));
        });
    }
}
