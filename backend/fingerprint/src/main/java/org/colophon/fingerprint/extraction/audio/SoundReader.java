package org.colophon.fingerprint.extraction.audio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.extraction.Limits;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;
import org.colophon.fingerprint.extraction.audio.chromaprint.Chromaprint;
import org.colophon.fingerprint.extraction.ffmpeg.Allowance;
import org.colophon.fingerprint.extraction.ffmpeg.Ffmpeg;
import org.colophon.fingerprint.extraction.ffmpeg.Run;

/** Has FFmpeg decode the first sound track of a file and computes its features. */
public final class SoundReader {

    private static final int MEGABYTES = 1_024;
    private static final int PIECE = 1 << 14;
    /** What fpcalc asks of the resampler. */
    private static final String RESAMPLE =
            "aresample=resampler=swr:filter_size=16:phase_shift=8:linear_interp=1:cutoff=0.8";

    private final Ffmpeg decoder;
    private final Limits limits;

    /** Reads within these limits. */
    public SoundReader(Ffmpeg decoder, Limits limits) {
        this.decoder = decoder;
        this.limits = limits;
    }

    /** Ours, then the decoder's version. */
    public Extractor extractor() {
        return new Extractor("ffmpeg-chromaprint", "1-" + decoder.version());
    }

    /** The features of the whole track, 32 bits for every eighth of a second. */
    public int[] read(Path file, Duration time) throws IOException, Refused {
        List<String> output = List.of(
                "-map",
                "0:a:0",
                "-vn",
                "-sn",
                "-dn",
                "-af",
                RESAMPLE,
                "-ac",
                "1",
                "-ar",
                "" + Chromaprint.SAMPLE_RATE,
                "-f",
                "s16le",
                "pipe:1");
        int[] features = Run.of(decoder, file, List.of(), output, new Allowance(time, MEGABYTES, 0))
                .read(this::features);
        if (features.length == 0) {
            throw new Refused(Refusal.EMPTY);
        }
        return features;
    }

    private int[] features(InputStream samples) throws IOException, Refused {
        Chromaprint chromaprint = new Chromaprint();
        byte[] bytes = new byte[2 * PIECE];
        short[] piece = new short[PIECE];
        long read = 0;
        for (int length = fill(samples, bytes); length > 0; length = fill(samples, bytes)) {
            ByteBuffer.wrap(bytes, 0, length)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(piece, 0, length / 2);
            chromaprint.append(piece, 0, length / 2);
            read += length / 2;
            if (read > (long) limits.seconds() * Chromaprint.SAMPLE_RATE) {
                throw new Refused(Refusal.TOO_LARGE);
            }
        }
        return chromaprint.features();
    }

    private static int fill(InputStream samples, byte[] bytes) throws IOException {
        return samples.readNBytes(bytes, 0, bytes.length);
    }
}
