package org.colophon.disputes.web;

import java.util.UUID;
import org.colophon.disputes.CasePages;
import org.colophon.disputes.CaseUnknown;
import org.colophon.files.DownloadLink;
import org.colophon.files.DownloadLinks;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.FileId;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.Who;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the evidence of a case to its sides and its adjudicators. */
@RestController
final class EvidenceController {

    private final CasePages pages;
    private final DownloadLinks links;

    EvidenceController(CasePages pages, DownloadLinks links) {
        this.pages = pages;
        this.links = links;
    }

    @PostMapping("/api/cases/{case}/evidence/{file}/links")
    @Allowed(
            act = "case.read-evidence",
            value = {Who.PARTY, Who.ADJUDICATOR},
            object = "case",
            being = {"complainant", "respondent"})
    DownloadLink link(@PathVariable("case") UUID id, @PathVariable UUID file, Acting acting) {
        boolean isOfTheCase = pages.detail(new CaseId(id)).evidence().stream()
                .anyMatch(evidence -> evidence.file().value().equals(file));
        if (!isOfTheCase) {
            throw new CaseUnknown();
        }
        return links.issue(new FileId(file), acting);
    }
}
