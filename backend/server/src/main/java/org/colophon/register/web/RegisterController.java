package org.colophon.register.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.fingerprint.Digests;
import org.colophon.fingerprints.CodePart;
import org.colophon.fingerprints.DeclaredCodes;
import org.colophon.kernel.WorkCategory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.platform.Who;
import org.colophon.register.CardRebuilding;
import org.colophon.register.Certificate;
import org.colophon.register.CodesUnreadable;
import org.colophon.register.DigestLookup;
import org.colophon.register.DigestsUnreadable;
import org.colophon.register.IsccExport;
import org.colophon.register.IsccMetadata;
import org.colophon.register.LookupAllowance;
import org.colophon.register.NearLookup;
import org.colophon.register.NoPreview;
import org.colophon.register.RegisterStatistics;
import org.colophon.register.Statistics;
import org.colophon.register.WorkCard;
import org.colophon.register.WorkPage;
import org.colophon.register.WorkPages;
import org.colophon.register.WorkSearch;
import org.colophon.works.WorkNotFound;
import org.colophon.works.WorkRecords;
import org.colophon.works.WorkStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/register")
class RegisterController {

    /**
     * What is known of a file: its digests, by algorithm, and its codes where near works are wanted, too.
     *
     * @param units codes of the file, one of each kind at most, 256 bits each, as {@code ISCC:} strings (ISO 24138)
     * @param variants codes of a picture's mirror image and middles, by what they are of
     * @param extractor what read the content that the codes are of, as {@code name/version}
     */
    record LookupRequest(
            @NotNull Map<String, String> digests,
            @Nullable @Size(max = 16) List<@NotNull String> units,
            @Nullable @Size(max = 16) Map<CodePart, String> variants,
            @Nullable String extractor) {}

    /** The registered works with the file, and those that the reader may see with a near one. */
    record LookupAnswer(List<DigestLookup.RegisteredMatch> matches, List<NearLookup.NearWork> near) {}

    /** The work that has a number. */
    record Numbered(WorkId work, String number) {}

    /** How many cards were rebuilt. */
    record Rebuilt(long works) {}

    private final WorkSearch search;
    private final WorkPages pages;
    private final DigestLookup lookup;
    private final NearLookup nearLookup;
    private final LookupAllowance allowance;
    private final IsccExport iscc;
    private final WorkRecords records;
    private final RegisterStatistics statistics;
    private final CardRebuilding rebuilding;

    RegisterController(
            WorkSearch search,
            WorkPages pages,
            DigestLookup lookup,
            NearLookup nearLookup,
            LookupAllowance allowance,
            IsccExport iscc,
            WorkRecords records,
            RegisterStatistics statistics,
            CardRebuilding rebuilding) {
        this.search = search;
        this.pages = pages;
        this.lookup = lookup;
        this.nearLookup = nearLookup;
        this.allowance = allowance;
        this.iscc = iscc;
        this.records = records;
        this.statistics = statistics;
        this.rebuilding = rebuilding;
    }

    /** The works that the public may see, the newest first. */
    @GetMapping("/works")
    @Allowed(act = "register.search", value = Who.ANYONE)
    PageOf<WorkCard> search(
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable WorkCategory category,
            @RequestParam(required = false) @Nullable WorkStatus status,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(defaultValue = "false") boolean onOffer,
            Slice slice) {
        return search.search(new WorkSearch.Query(query, category, status, language, onOffer), slice);
    }

    /** Everything about a work on one page. */
    @GetMapping("/works/{work}")
    @Allowed(act = "register.read", value = Who.ANYONE)
    WorkPage page(@PathVariable WorkId work, @Nullable Acting reader) {
        return pages.of(work, reader);
    }

    /** The picture of the work, where it is shown. */
    @GetMapping("/works/{work}/preview")
    @Allowed(act = "register.preview", value = Who.ANYONE)
    ResponseEntity<InputStreamResource> preview(@PathVariable WorkId work, @Nullable Acting reader) {
        InputStream picture = pages.preview(work, reader);
        if (picture == null) {
            throw new NoPreview();
        }
        // Private to the reader: the owner may withdraw the picture at any time.
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(5, TimeUnit.MINUTES).cachePrivate())
                .body(new InputStreamResource(picture));
    }

    /** What the certificate states, and the proof that the log holds it. */
    @GetMapping("/works/{work}/certificate")
    @Allowed(act = "register.certificate", value = Who.ANYONE)
    Certificate certificate(@PathVariable WorkId work, @Nullable Acting reader) {
        return pages.certificate(work, reader);
    }

    /** The codes of the work's files in the ISCC Foundation's field names, where its owner publishes them. */
    @GetMapping(path = "/works/{work}/iscc", produces = "application/ld+json")
    @Allowed(act = "register.read-codes", value = Who.ANYONE)
    List<IsccMetadata> iscc(@PathVariable WorkId work, @Nullable Acting reader) {
        return iscc.of(work, reader);
    }

    /** Finds a work by its number, however it is spaced or cased. */
    @GetMapping("/numbers/{number}")
    @Allowed(act = "register.find-number", value = Who.ANYONE)
    Numbered number(@PathVariable String number, @Nullable Acting reader) {
        WorkId work = records.byNumber(number)
                .filter(found -> records.visibleTo(found, reader))
                .orElseThrow(WorkNotFound::new);
        return new Numbered(work, records.of(work).number());
    }

    /** Tells whether a file is registered, or one like it, by its digests and codes: the file itself stays at home. */
    @PostMapping("/lookups")
    @Allowed(act = "register.look-up", value = Who.ANYONE)
    LookupAnswer lookUp(@Valid @RequestBody LookupRequest request, @Nullable Acting reader, HttpServletRequest from) {
        Digests digests = digests(request);
        DeclaredCodes codes = DeclaredCodes.read(request.units(), request.variants(), request.extractor())
                .orElseThrow(CodesUnreadable::new);
        allowance.take(from.getRemoteAddr());
        return new LookupAnswer(lookup.find(digests, reader), nearLookup.near(codes, reader));
    }

    @GetMapping("/statistics")
    @Allowed(act = "register.statistics", value = Who.ANYONE)
    Statistics statistics() {
        return statistics.now();
    }

    /** Makes the searchable cards anew. */
    @PostMapping("/rebuilding")
    @Allowed(act = "register.rebuild", value = Who.OPERATOR)
    Rebuilt rebuild() {
        return new Rebuilt(rebuilding.rebuild());
    }

    private static Digests digests(LookupRequest request) {
        try {
            Map<DigestAlgorithm, String> hex = new EnumMap<>(DigestAlgorithm.class);
            request.digests().forEach((id, digest) -> hex.put(DigestAlgorithm.ofId(id), digest));
            return Digests.ofHex(hex);
        } catch (IllegalArgumentException malformed) {
            throw new DigestsUnreadable();
        }
    }
}
