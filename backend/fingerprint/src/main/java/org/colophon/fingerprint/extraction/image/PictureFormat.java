package org.colophon.fingerprint.extraction.image;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colophon.fingerprint.extraction.Extractor;

/** The formats that are decoded in Java, each with the readers to try in their order. */
public enum PictureFormat {
    /** The JDK's libjpeg, which gives the values of libjpeg-turbo; the other forgives bad metadata. */
    JPEG("jpeg", List.of("com.sun.imageio.", "com.twelvemonkeys."), "image/jpeg", "image/jpg", "image/pjpeg"),
    /** An animated one as its still picture. */
    PNG("png", List.of("com.sun.imageio."), "image/png", "image/apng", "image/vnd.mozilla.apng"),
    /** The first frame. */
    GIF("gif", List.of("com.sun.imageio."), "image/gif"),
    /** Of Windows. */
    BMP("bmp", List.of("com.sun.imageio."), "image/bmp", "image/x-ms-bmp"),
    /** The first page. */
    TIFF("tiff", List.of("com.twelvemonkeys."), "image/tiff"),
    /** The first frame. */
    WEBP("webp", List.of("com.twelvemonkeys."), "image/webp");

    private final String formatName;
    private final List<String> readers;
    private final List<String> mediaTypes;

    PictureFormat(String formatName, List<String> readers, String... mediaTypes) {
        this.formatName = formatName;
        this.readers = readers;
        this.mediaTypes = List.of(mediaTypes);
    }

    /** The format that this media type names, if it is one of these. */
    public static Optional<PictureFormat> of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaTypes.contains(mediaType))
                .findFirst();
    }

    /** Ours, then the library's. */
    public Extractor extractor() {
        return this == TIFF || this == WEBP
                ? new Extractor("twelvemonkeys", "1-3.14.0")
                : new Extractor("imageio", "1-" + Runtime.version().feature());
    }

    String formatName() {
        return formatName;
    }

    /** The packages of the readers, in the order in which they are tried. */
    List<String> readers() {
        return readers;
    }
}
