package org.colophon.files.web;

import java.util.Set;
import org.colophon.files.Download;
import org.colophon.files.Downloading;
import org.colophon.platform.Allowed;
import org.colophon.platform.Who;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives out deposited files as attachments: whatever a file contains, no browser is to run it on our address. */
@RestController
class DownloadController {

    /** Types that a browser might run. */
    private static final Set<String> ACTIVE = Set.of("image/svg+xml", "text/html", "application/xhtml+xml");

    private final Downloading downloading;

    DownloadController(Downloading downloading) {
        this.downloading = downloading;
    }

    @GetMapping("/api/downloads/{token}")
    @Allowed(act = "file.download", value = Who.ANYONE)
    ResponseEntity<InputStreamResource> download(@PathVariable String token) {
        Download download = downloading.redeem(token);
        return ResponseEntity.ok()
                .contentType(mediaType(download.file().mediaType()))
                .contentLength(download.file().size())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Attachment.named(download.file().name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(download::bytes));
    }

    private static MediaType mediaType(String found) {
        return ACTIVE.contains(found) ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(found);
    }
}
