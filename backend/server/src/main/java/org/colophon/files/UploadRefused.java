package org.colophon.files;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** An upload cannot go on like this; the code says why. */
public final class UploadRefused extends Refusal {

    private UploadRefused(Kind kind, String code, Map<String, String> arguments, List<Field> fields) {
        super(kind, code, arguments, fields);
    }

    private static UploadRefused of(Kind kind, String code) {
        return new UploadRefused(kind, code, Map.of(), List.of());
    }

    static UploadRefused unknown() {
        return of(Kind.NOT_FOUND, "upload-unknown");
    }

    static UploadRefused notYours() {
        return of(Kind.FORBIDDEN, "upload-not-yours");
    }

    static UploadRefused name(String code) {
        return new UploadRefused(
                Kind.INVALID,
                "upload-name",
                Map.of(),
                List.of(new Field("/filename", code, Map.of("longest", Integer.toString(FileName.LONGEST)))));
    }

    static UploadRefused fileKnown() {
        return of(Kind.CONFLICT, "upload-file-known");
    }

    static UploadRefused tooLarge(long largest) {
        return new UploadRefused(
                Kind.TOO_LARGE, "upload-too-large", Map.of("largest", Long.toString(largest)), List.of());
    }

    static UploadRefused longerThanAnnounced(long length) {
        return new UploadRefused(
                Kind.TOO_LARGE, "upload-longer-than-announced", Map.of("length", Long.toString(length)), List.of());
    }

    static UploadRefused quota() {
        return of(Kind.TOO_MANY, "upload-quota");
    }

    static UploadRefused pieces() {
        return of(Kind.TOO_MANY, "upload-pieces");
    }

    static UploadRefused offset(long reached) {
        return new UploadRefused(Kind.CONFLICT, "upload-offset", Map.of("offset", Long.toString(reached)), List.of());
    }

    static UploadRefused over() {
        return of(Kind.CONFLICT, "upload-over");
    }
}
