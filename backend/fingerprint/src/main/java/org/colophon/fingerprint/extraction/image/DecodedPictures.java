package org.colophon.fingerprint.extraction.image;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;
import org.colophon.fingerprint.image.Pixels;
import org.jspecify.annotations.Nullable;

/** Pictures as another program writes them one after the other: a line of letters and numbers, then the pixels (PPM). */
public final class DecodedPictures {

    private static final Pattern HEADER = Pattern.compile("P6\\s(\\d{1,6})\\s(\\d{1,6})\\s255");
    private static final int LONGEST_HEADER = 32;

    private final InputStream in;
    private final long pixels;

    /**
     * From this stream.
     *
     * @param pixels that a picture may have
     */
    public DecodedPictures(InputStream in, long pixels) {
        this.in = in;
        this.pixels = pixels;
    }

    /** The next picture, or null after the last. */
    public @Nullable Pixels next() throws IOException, Refused {
        String header = header();
        if (header.isEmpty()) {
            return null;
        }
        Matcher numbers = HEADER.matcher(header);
        if (!numbers.matches()) {
            throw new Refused(Refusal.DAMAGED);
        }
        int width = Integer.parseInt(numbers.group(1));
        int height = Integer.parseInt(numbers.group(2));
        if (width == 0 || height == 0 || (long) width * height > pixels) {
            throw new Refused(Refusal.TOO_LARGE);
        }
        byte[] rgb = in.readNBytes(3 * width * height);
        if (rgb.length < 3 * width * height) {
            throw new EOFException("the picture ends early");
        }
        return Pixels.ofRgb(width, height, rgb);
    }

    /** Three lines. */
    private String header() throws IOException, Refused {
        byte[] header = new byte[LONGEST_HEADER];
        int lines = 0;
        for (int length = 0; length < LONGEST_HEADER; length++) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            lines += next == '\n' ? 1 : 0;
            if (lines == 3) {
                return new String(header, 0, length, StandardCharsets.ISO_8859_1);
            }
            header[length] = (byte) next;
        }
        throw new Refused(Refusal.DAMAGED);
    }
}
