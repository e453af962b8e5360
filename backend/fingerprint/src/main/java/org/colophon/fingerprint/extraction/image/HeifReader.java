package org.colophon.fingerprint.extraction.image;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.extraction.Limits;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;
import org.colophon.fingerprint.extraction.ffmpeg.Allowance;
import org.colophon.fingerprint.extraction.ffmpeg.Ffmpeg;
import org.colophon.fingerprint.extraction.ffmpeg.Run;
import org.colophon.fingerprint.image.Pixels;

/** Has FFmpeg decode HEIC and AVIF, which no Java does. It turns them upright; their transparency is lost. */
public final class HeifReader {

    private static final Set<String> MEDIA_TYPES = Set.of("image/heic", "image/heif", "image/avif");
    private static final int MEGABYTES = 4_096;

    private final Ffmpeg decoder;
    private final Limits limits;

    /** Reads within these limits. */
    public HeifReader(Ffmpeg decoder, Limits limits) {
        this.decoder = decoder;
        this.limits = limits;
    }

    /** Whether this media type is one of these pictures. */
    public static boolean reads(String mediaType) {
        return MEDIA_TYPES.contains(mediaType);
    }

    /** Ours, then the decoder's version. */
    public Extractor extractor() {
        return new Extractor("ffmpeg", "1-" + decoder.version());
    }

    /** The first picture of the file. */
    public Pixels read(Path file, Duration time) throws IOException, Refused {
        if (HeifSize.pixels(file) > limits.pixels()) {
            throw new Refused(Refusal.TOO_LARGE);
        }
        List<String> input = List.of("-max_pixels", "" + limits.pixels());
        List<String> output = List.of(
                "-frames:v",
                "1",
                "-an",
                "-sws_flags",
                "accurate_rnd+full_chroma_int+full_chroma_inp+bicubic",
                "-pix_fmt",
                "rgb24",
                "-c:v",
                "ppm",
                "-f",
                "image2pipe",
                "pipe:1");
        Pixels picture = Run.of(decoder, file, input, output, new Allowance(time, MEGABYTES, 0))
                .read(out -> new DecodedPictures(out, limits.pixels()).next());
        if (picture == null) {
            throw new Refused(Refusal.DAMAGED);
        }
        return picture;
    }
}
