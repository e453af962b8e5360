package org.colophon.fingerprint.extraction.ffmpeg;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The FFmpegs of this machine by what they are for.
 *
 * @param decoder decodes sound and some pictures; null where none starts
 * @param signer computes the signatures of films; null where none has the filter
 */
public record Programs(@Nullable Ffmpeg decoder, @Nullable Ffmpeg signer) {

    /** None: neither sound nor films are read. */
    public static final Programs NONE = new Programs(null, null);

    /** The system property and the environment variable that name the operator's FFmpeg. */
    public static final String PROPERTY = "colophon.ffmpeg";

    private static final String VARIABLE = "COLOPHON_FFMPEG";

    /**
     * Looks for them. The decoder is the one that we bring along (LGPL), so that every machine decodes alike, and the
     * operator's only where ours does not start; the signer is always the operator's, since we must not bring one along.
     *
     * @param cache a private folder in which ours is unpacked once
     */
    public static Programs find(Path cache) {
        Optional<Ffmpeg> operators = operators();
        Optional<Ffmpeg> decoder = Shipped.unpacked(cache).flatMap(Ffmpeg::at).or(() -> operators);
        return new Programs(
                decoder.orElse(null), operators.filter(Ffmpeg::signs).orElse(null));
    }

    /** The decoder. */
    public Ffmpeg requireDecoder() throws Refused {
        if (decoder == null) {
            throw new Refused(Refusal.NO_DECODER);
        }
        return decoder;
    }

    private static Optional<Ffmpeg> operators() {
        String named = System.getProperty(PROPERTY, System.getenv().getOrDefault(VARIABLE, ""));
        if (!named.isBlank()) {
            return Ffmpeg.at(Path.of(named));
        }
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .filter(folder -> folder.startsWith("/"))
                .map(folder -> Path.of(folder, "ffmpeg"))
                .filter(Files::isExecutable)
                .findFirst()
                .flatMap(Ffmpeg::at);
    }
}
