package org.colophon.fingerprint.extraction.video;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.extraction.Finding;
import org.colophon.fingerprint.extraction.Limits;
import org.colophon.fingerprint.extraction.Refused;
import org.colophon.fingerprint.extraction.ffmpeg.Allowance;
import org.colophon.fingerprint.extraction.ffmpeg.Ffmpeg;
import org.colophon.fingerprint.extraction.ffmpeg.Run;
import org.colophon.fingerprint.extraction.image.DecodedPictures;
import org.colophon.fingerprint.image.ImageCode;
import org.colophon.fingerprint.image.Pixels;

/**
 * Takes pictures out of a film: of its key frames the first, and then always the first that comes five seconds after the
 * last one taken. Ours; the standard has no such code.
 */
public final class KeyFrameReader {

    private static final int MEGABYTES = 4_096;
    private static final int MOST = 100;
    private static final String FILTER =
            "select='isnan(prev_selected_t)+gte(t-prev_selected_t,5)',scale='min(iw,640)':-2:flags=bicubic";

    private final Ffmpeg decoder;
    private final Limits limits;

    /** Reads within these limits. */
    public KeyFrameReader(Ffmpeg decoder, Limits limits) {
        this.decoder = decoder;
        this.limits = limits;
    }

    /** An Image-Code for each picture, with its place in the film. */
    public List<Finding> read(Path film, Duration time) throws IOException, Refused {
        Path times = Files.createTempFile("film", ".times");
        try {
            List<ImageCode> codes = Run.of(decoder, film, input(), output(times), new Allowance(time, MEGABYTES, 1))
                    .read(this::codes);
            return located(codes, Files.readAllLines(times));
        } finally {
            Files.deleteIfExists(times);
        }
    }

    private static List<String> input() {
        return List.of("-skip_frame", "nokey");
    }

    private static List<String> output(Path times) {
        return List.of(
                "-map",
                "0:v:0",
                "-an",
                "-sn",
                "-dn",
                "-vf",
                FILTER,
                "-fps_mode",
                "passthrough",
                "-frames:v",
                "" + MOST,
                "-stats_enc_pre",
                times.toString(),
                "-stats_enc_pre_fmt",
                "{t}",
                "-pix_fmt",
                "rgb24",
                "-c:v",
                "ppm",
                "-f",
                "image2pipe",
                "pipe:1");
    }

    private List<ImageCode> codes(InputStream out) throws IOException, Refused {
        DecodedPictures pictures = new DecodedPictures(out, limits.pixels());
        List<ImageCode> codes = new ArrayList<>();
        for (Pixels picture = pictures.next(); picture != null; picture = pictures.next()) {
            codes.add(ImageCode.of(picture));
        }
        return codes;
    }

    private List<Finding> located(List<ImageCode> codes, List<String> times) {
        Extractor extractor = new Extractor("ffmpeg-key-frames", "1-" + decoder.version());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < Math.min(codes.size(), times.size()); i++) {
            long at = Math.max(
                    0, Math.round(1_000 * Double.parseDouble(times.get(i).strip())));
            ImageCode code = codes.get(i);
            findings.add(new Finding(Finding.Part.KEY_FRAME, at, code.unit(), extractor, code.isDiscriminating()));
        }
        return findings;
    }
}
