package org.colophon.fingerprint.extraction.video;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;
import org.colophon.fingerprint.extraction.ffmpeg.Allowance;
import org.colophon.fingerprint.extraction.ffmpeg.Ffmpeg;
import org.colophon.fingerprint.extraction.ffmpeg.Programs;
import org.colophon.fingerprint.extraction.ffmpeg.Run;
import org.colophon.fingerprint.video.FrameSignature;

/**
 * The frame signatures of a film, five frames a second. Our FFmpeg decodes, so that every machine decodes alike and the
 * operator's, which may be old, sees no foreign bytes but only bare frames, of which it computes the signatures.
 */
public final class SignatureReader {

    private static final int MEGABYTES = 4_096;
    private static final int SIGNATURE_MEGABYTES = 128;

    private final Ffmpeg decoder;
    private final Ffmpeg signer;

    private SignatureReader(Ffmpeg decoder, Ffmpeg signer) {
        this.decoder = decoder;
        this.signer = signer;
    }

    /** By these programs; refused where one of the two is missing. */
    public static SignatureReader with(Programs programs) throws Refused {
        Ffmpeg decoder = programs.requireDecoder();
        if (programs.signer() == null) {
            throw new Refused(Refusal.NO_SIGNATURE);
        }
        return new SignatureReader(decoder, programs.signer());
    }

    /** Ours, then the versions of the one that decodes and of the one that signs. */
    public Extractor extractor() {
        return new Extractor("ffmpeg-signature", "1-" + decoder.version() + "-" + signer.version());
    }

    /** The signature of each frame. */
    public List<FrameSignature> read(Path film, Duration time) throws IOException, Refused {
        Path signature = Files.createTempFile("film", ".signature");
        try {
            sign(film, signature, time);
            List<FrameSignature> frames = SignatureFile.frames(Files.readAllBytes(signature));
            if (frames.isEmpty()) {
                throw new Refused(Refusal.DAMAGED);
            }
            return frames;
        } finally {
            Files.deleteIfExists(signature);
        }
    }

    /** Given no frame at all, the filter of FFmpeg 5.1 crashes. */
    private void sign(Path film, Path signature, Duration time) throws IOException, Refused {
        try {
            frames(film, time).pipedInto(signing(signature, time)).read(InputStream::readAllBytes);
        } catch (Refused refused) {
            boolean hasNothing = refused.reason() == Refusal.READER_CRASHED && Files.size(signature) == 0;
            throw hasNothing ? new Refused(Refusal.DAMAGED, refused) : refused;
        }
    }

    private Run frames(Path film, Duration time) {
        List<String> output = List.of(
                "-map",
                "0:v:0",
                "-an",
                "-sn",
                "-dn",
                "-vf",
                "fps=fps=5",
                "-pix_fmt",
                "yuv420p",
                "-f",
                "yuv4mpegpipe",
                "pipe:1");
        return Run.of(decoder, film, List.of(), output, new Allowance(time, MEGABYTES, 0));
    }

    private Run signing(Path signature, Duration time) {
        String filter = "signature=format=binary:filename=" + escaped(signature);
        return Run.ofPipe(
                signer,
                "yuv4mpegpipe",
                List.of("-vf", filter, "-f", "null", "-"),
                new Allowance(time, MEGABYTES, SIGNATURE_MEGABYTES));
    }

    /** Once for the filter's option and once for the graph of filters, in which these have a meaning. */
    private static String escaped(Path file) {
        String option = file.toString().replaceAll("([\\\\':])", "\\\\$1");
        return option.replaceAll("([\\\\'\\[\\],;])", "\\\\$1");
    }
}
