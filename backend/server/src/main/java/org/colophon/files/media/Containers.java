package org.colophon.files.media;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The families of formats that share a first signature and tell themselves apart further in. */
final class Containers {

    /** ISO base media brands; other brands are MP4 of some kind. */
    private static final Map<String, String> BRANDS = Map.of(
            "avif", "image/avif",
            "avis", "image/avif",
            "heic", "image/heic",
            "heix", "image/heic",
            "mif1", "image/heif",
            "msf1", "image/heif",
            "M4A ", "audio/mp4",
            "M4B ", "audio/mp4",
            "qt  ", "video/quicktime",
            "crx ", "image/x-canon-cr3");

    private static final Map<String, String> RIFF =
            Map.of("WAVE", "audio/wav", "AVI ", "video/x-msvideo", "WEBP", "image/webp");

    private static final List<String> NAMED_IN_ZIP = List.of(
            "application/epub+zip",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation");

    private Containers() {}

    static @Nullable String of(byte[] head) {
        if (ascii(head, 4, 4).equals("ftyp")) {
            return BRANDS.getOrDefault(ascii(head, 8, 4), "video/mp4");
        }
        return switch (ascii(head, 0, 4)) {
            case "RIFF" -> RIFF.get(ascii(head, 8, 4));
            case "FORM" -> ascii(head, 8, 3).equals("AIF") ? "audio/aiff" : null;
            case "OggS" -> ogg(head);
            case "PK\u0003\u0004" -> zip(head);
            case "\u001aE\u00df\u00a3" -> contains(head, "webm") ? "video/webm" : "video/matroska";
            default -> isBitmap(head) ? "image/bmp" : MpegAudio.of(head);
        };
    }

    private static String ogg(byte[] head) {
        if (contains(head, "\u0080theora")) {
            return "video/ogg";
        }
        boolean audio = contains(head, "OpusHead") || contains(head, "\u0001vorbis") || contains(head, "\u007fFLAC");
        return audio ? "audio/ogg" : "application/ogg";
    }

    /** Books and open documents name their format in the first entry, uncompressed, by the rules of those formats. */
    private static String zip(byte[] head) {
        String start = ascii(head, 30, 160);
        if (!start.startsWith("mimetype")) {
            return "application/zip";
        }
        return NAMED_IN_ZIP.stream()
                .filter(type -> start.startsWith(type, "mimetype".length()))
                .findFirst()
                .orElse("application/zip");
    }

    /** "BM" alone begins many a text, so the reserved zeros and the size of the second header must fit too. */
    private static boolean isBitmap(byte[] head) {
        return ascii(head, 0, 2).equals("BM")
                && ascii(head, 6, 4).equals("\0\0\0\0")
                && ascii(head, 15, 3).equals("\0\0\0");
    }

    private static String ascii(byte[] head, int offset, int length) {
        if (offset >= head.length) {
            return "";
        }
        return new String(head, offset, Math.min(length, head.length - offset), StandardCharsets.ISO_8859_1);
    }

    private static boolean contains(byte[] head, String text) {
        return ascii(head, 0, 512).contains(text);
    }
}
