package org.colophon.fingerprint.extraction;

import java.util.List;
import org.colophon.fingerprint.image.ImageCode;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a file's content.
 *
 * @param mediaType by its bytes and, where they leave it open, by its name
 * @param findings the content code first, if there is one
 * @param picture of a picture also what a second look at candidates needs; else null
 * @param refusal why there is no content code; null if there is one
 */
public record Extraction(
        String mediaType,
        List<Finding> findings,
        @Nullable ImageCode picture,
        @Nullable Refusal refusal) {

    /** The type of a file of which nothing is known. */
    public static final String UNKNOWN_TYPE = "application/octet-stream";

    public Extraction {
        findings = List.copyOf(findings);
    }

    /** A file with a content code. */
    public static Extraction of(String mediaType, Finding finding) {
        return new Extraction(mediaType, List.of(finding), null, null);
    }

    /** A picture. */
    public static Extraction of(String mediaType, ImageCode code, Extractor extractor) {
        Finding finding = Finding.whole(code.unit(), extractor, code.isDiscriminating());
        return new Extraction(mediaType, List.of(finding), code, null);
    }

    /** A file whose content was not read. */
    public static Extraction refused(String mediaType, Refusal refusal) {
        return new Extraction(mediaType, List.of(), null, refusal);
    }
}
