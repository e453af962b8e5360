package org.colophon.files.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.colophon.files.FileName;
import org.colophon.files.NewUpload;
import org.colophon.files.UploadView;
import org.colophon.files.Uploading;
import org.colophon.files.tus.Tus;
import org.colophon.files.tus.TusNumber;
import org.colophon.files.tus.UploadMetadata;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Resumable uploads by tus 1.0.0 with creation and termination; {@code GET} tells more than tus does. */
@RestController
@RequestMapping("/api/uploads")
class UploadController {

    private static final String STATE = "Colophon-Upload-State";
    private static final String FILE = "Colophon-File";
    private static final List<String> OVERRIDDEN = List.of("HEAD", "PATCH", "DELETE");

    private final Uploading uploading;

    UploadController(Uploading uploading) {
        this.uploading = uploading;
    }

    @RequestMapping(method = RequestMethod.OPTIONS)
    @Allowed(act = "upload.capabilities", value = Who.ANYONE)
    ResponseEntity<Void> capabilities() {
        return ResponseEntity.noContent()
                .header(Tus.TUS_VERSION, Tus.VERSION)
                .header(Tus.TUS_EXTENSION, Tus.EXTENSIONS)
                .header(Tus.TUS_MAX_SIZE, Long.toString(uploading.largest()))
                .build();
    }

    @PostMapping
    @Allowed(act = "upload.begin", value = Who.SIGNED_IN)
    ResponseEntity<Void> begin(
            @RequestHeader(name = Tus.UPLOAD_LENGTH, required = false) @Nullable String length,
            @RequestHeader(name = Tus.UPLOAD_METADATA, required = false) @Nullable String metadata,
            Acting acting) {
        UploadView upload = uploading.begin(announced(length, UploadMetadata.read(metadata)), acting);
        return progress(HttpStatus.CREATED, upload)
                .location(URI.create("/api/uploads/" + upload.id()))
                .build();
    }

    private static NewUpload announced(@Nullable String length, UploadMetadata metadata) {
        return new NewUpload(
                new WorkId(metadata.uuidOf("work")),
                metadata.findUuid("file").map(FileId::new).orElse(null),
                FileName.of(metadata.of("filename")),
                TusNumber.read(Tus.UPLOAD_LENGTH, length));
    }

    @RequestMapping(path = "/{upload}", method = RequestMethod.HEAD)
    @Allowed(act = "upload.read", value = Who.PARTY, object = "upload", being = "depositor")
    ResponseEntity<Void> progress(@PathVariable UUID upload) {
        UploadView view = uploading.of(upload);
        return progress(HttpStatus.OK, view)
                .cacheControl(CacheControl.noStore())
                .header(Tus.UPLOAD_LENGTH, Long.toString(view.length()))
                .build();
    }

    @GetMapping("/{upload}")
    @Allowed(act = "upload.read", value = Who.PARTY, object = "upload", being = "depositor")
    UploadAnswer read(@PathVariable UUID upload) {
        return UploadAnswer.of(uploading.of(upload));
    }

    @PatchMapping("/{upload}")
    @Allowed(act = "upload.append", value = Who.PARTY, object = "upload", being = "depositor")
    ResponseEntity<Void> append(
            @PathVariable UUID upload,
            @RequestHeader(name = Tus.UPLOAD_OFFSET, required = false) @Nullable String offset,
            HttpServletRequest request)
            throws IOException, HttpMediaTypeNotSupportedException {
        requireBytes(request);
        long from = TusNumber.read(Tus.UPLOAD_OFFSET, offset);
        long announced = request.getContentLengthLong();
        return progress(HttpStatus.NO_CONTENT, uploading.append(upload, from, announced, request.getInputStream()))
                .build();
    }

    @DeleteMapping("/{upload}")
    @Allowed(act = "upload.terminate", value = Who.PARTY, object = "upload", being = "depositor")
    ResponseEntity<Void> terminate(@PathVariable UUID upload) {
        uploading.terminate(upload);
        return ResponseEntity.noContent().build();
    }

    /** For clients whose environment knows no other methods; tus 1.0.0 obliges us to understand them. */
    @PostMapping("/{upload}")
    @Allowed(act = "upload.override", value = Who.PARTY, object = "upload", being = "depositor")
    ResponseEntity<Void> overridden(
            @PathVariable UUID upload,
            @RequestHeader(name = Tus.METHOD_OVERRIDE, required = false) @Nullable String method,
            @RequestHeader(name = Tus.UPLOAD_OFFSET, required = false) @Nullable String offset,
            HttpServletRequest request)
            throws IOException, HttpMediaTypeNotSupportedException, HttpRequestMethodNotSupportedException {
        return switch (method) {
            case "PATCH" -> append(upload, offset, request);
            case "DELETE" -> terminate(upload);
            case "HEAD" -> progress(upload);
            case null, default -> throw new HttpRequestMethodNotSupportedException("POST", OVERRIDDEN);
        };
    }

    /** Checked here and not by the mapping, so that a stranger learns nothing from it. */
    private static void requireBytes(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
        if (!Tus.CONTENT_TYPE.equals(request.getContentType())) {
            throw new HttpMediaTypeNotSupportedException("a piece is " + Tus.CONTENT_TYPE);
        }
    }

    private static ResponseEntity.BodyBuilder progress(HttpStatus status, UploadView upload) {
        return ResponseEntity.status(status)
                .header(Tus.UPLOAD_OFFSET, Long.toString(upload.offset()))
                .header(STATE, upload.state().name())
                .header(FILE, upload.file().text());
    }
}
