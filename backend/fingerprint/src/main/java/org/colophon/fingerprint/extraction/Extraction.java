package org.colophon.fingerprint.extraction;

import java.util.List;
import org.colophon.fingerprint.image.ImageCode;
import org.colophon.fingerprint.text.PassageCode;
import org.colophon.fingerprint.text.TextCode;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a file's content.
 *
 * @param mediaType by its bytes and, where they leave it open, by its name
 * @param findings the content code first, if there is one
 * @param picture of a picture also what a second look at candidates needs; else null
 * @param passages of a text the codes of its parts, at most {@link #MOST_PASSAGES}; else none
 * @param refusal why there is no content code; null if there is one
 */
public record Extraction(
        String mediaType,
        List<Finding> findings,
        @Nullable ImageCode picture,
        List<PassageCode> passages,
        @Nullable Refusal refusal) {

    /** Some forty million letters; of a longer text only its beginning is looked for part by part. */
    public static final int MOST_PASSAGES = 100_000;

    /** The type of a file of which nothing is known. */
    public static final String UNKNOWN_TYPE = "application/octet-stream";

    public Extraction {
        findings = List.copyOf(findings);
        passages = List.copyOf(passages);
    }

    /** A file with a content code. */
    public static Extraction of(String mediaType, Finding finding) {
        return new Extraction(mediaType, List.of(finding), null, List.of(), null);
    }

    /** A text, whose last passages are left out where there are too many. */
    public static Extraction of(String mediaType, TextCode code, List<PassageCode> passages, Extractor extractor) {
        Finding finding = Finding.whole(code.unit(), extractor, code.isDiscriminating());
        List<PassageCode> first = passages.subList(0, Math.min(passages.size(), MOST_PASSAGES));
        return new Extraction(mediaType, List.of(finding), null, first, null);
    }

    /** A picture. */
    public static Extraction of(String mediaType, ImageCode code, Extractor extractor) {
        Finding finding = Finding.whole(code.unit(), extractor, code.isDiscriminating());
        return new Extraction(mediaType, List.of(finding), code, List.of(), null);
    }

    /** A file whose content was not read. */
    public static Extraction refused(String mediaType, Refusal refusal) {
        return new Extraction(mediaType, List.of(), null, List.of(), refusal);
    }
}
