package org.colophon.licensing.web;

import java.util.Map;
import org.colophon.files.Deposits;
import org.colophon.files.DownloadLink;
import org.colophon.files.DownloadLinks;
import org.colophon.files.FileUnknown;
import org.colophon.kernel.FileId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.LicenceEnded;
import org.colophon.licensing.LicenceUnknown;
import org.colophon.licensing.LicenceView;
import org.colophon.licensing.Licences;
import org.colophon.licensing.machine.OdrlPolicies;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.platform.Who;
import org.colophon.works.Visibilities;
import org.colophon.works.WorkRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Licences for their parties, and the check of a number for anybody. */
@RestController
class LicencePages {

    private final Licences licences;
    private final LicensingPages pages;
    private final OdrlPolicies policies;
    private final Deposits deposits;
    private final DownloadLinks links;
    private final Visibilities visibilities;
    private final WorkRecords works;

    LicencePages(
            Licences licences,
            LicensingPages pages,
            OdrlPolicies policies,
            Deposits deposits,
            DownloadLinks links,
            Visibilities visibilities,
            WorkRecords works) {
        this.licences = licences;
        this.pages = pages;
        this.policies = policies;
        this.deposits = deposits;
        this.links = links;
        this.visibilities = visibilities;
        this.works = works;
    }

    /** On which side of the licence. */
    enum Side {
        LICENSEE,
        LICENSOR
    }

    /** Whether a number is a licence that runs; the work only where the reader may know of it. */
    record LicenceCheck(String number, @Nullable WorkId work, boolean valid) {}

    @GetMapping("/api/licences")
    @Allowed(act = "licence.list", value = Who.SIGNED_IN)
    PageOf<LicenceResponse> mine(@RequestParam(defaultValue = "licensee") String as, Acting reader, Slice slice) {
        PageOf<LicenceView> page = as.equalsIgnoreCase(Side.LICENSOR.name())
                ? licences.ofLicensor(reader.party(), slice)
                : licences.ofLicensee(reader.party(), slice);
        return new PageOf<>(pages.licences(page.items()), page.next());
    }

    @GetMapping("/api/licences/numbers/{number}")
    @Allowed(act = "licence.check", value = Who.ANYONE)
    LicenceCheck check(@PathVariable String number, @Nullable Acting reader) {
        LicenceView licence = licences.byNumber(number).orElseThrow(LicenceUnknown::new);
        boolean isShown = visibilities.showsFacts(licence.work(), reader);
        return new LicenceCheck(licence.number(), isShown ? licence.work() : null, licence.isActive());
    }

    @GetMapping("/api/licences/{licence}")
    @Allowed(
            act = "licence.read",
            value = {Who.PARTY, Who.ADJUDICATOR},
            object = "licence",
            being = {"licensee", "licensor"})
    LicenceResponse licence(@PathVariable LicenceId licence) {
        return pages.of(licences.of(licence));
    }

    @GetMapping(path = "/api/licences/{licence}/terms", produces = "application/ld+json")
    @Allowed(
            act = "licence.read",
            value = {Who.PARTY, Who.ADJUDICATOR},
            object = "licence",
            being = {"licensee", "licensor"})
    Map<String, Object> terms(@PathVariable LicenceId licence) {
        return policies.of(licences.of(licence));
    }

    @PostMapping("/api/licences/{licence}/files/{file}/links")
    @Allowed(act = "licence.download", value = Who.PARTY, object = "licence", being = "licensee")
    DownloadLink link(@PathVariable LicenceId licence, @PathVariable FileId file, Acting acting) {
        LicenceView licensed = licences.of(licence);
        if (!licensed.isActive()) {
            throw new LicenceEnded();
        }
        if (!isOnRecord(licensed.work(), file)) {
            throw new FileUnknown();
        }
        return links.issue(file, acting);
    }

    /** Whatever else lies under the work's key, a draft or a later upload, is not what was licensed. */
    private boolean isOnRecord(WorkId work, FileId file) {
        return works.of(work).files().stream()
                .filter(recorded -> recorded.id().equals(file))
                .anyMatch(recorded -> deposits.find(file)
                        .filter(stored -> stored.work().equals(work))
                        .filter(stored -> stored.digests().agreeWith(recorded.digests()))
                        .isPresent());
    }
}
