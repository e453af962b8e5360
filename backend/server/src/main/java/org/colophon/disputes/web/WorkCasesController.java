package org.colophon.disputes.web;

import java.util.List;
import java.util.UUID;
import org.colophon.disputes.CaseReading;
import org.colophon.disputes.CaseSummary;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.Who;
import org.colophon.works.Visibilities;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What anybody may know of the cases of a work. */
@RestController
final class WorkCasesController {

    private final CaseReading cases;
    private final Visibilities visibilities;

    WorkCasesController(CaseReading cases, Visibilities visibilities) {
        this.cases = cases;
        this.visibilities = visibilities;
    }

    @GetMapping("/api/works/{work}/cases")
    @Allowed(act = "case.list-public", value = Who.ANYONE)
    List<CaseSummary> cases(@PathVariable UUID work, @Nullable Acting reader) {
        visibilities.requireFacts(new WorkId(work), reader);
        return cases.ofWork(new WorkId(work));
    }
}
