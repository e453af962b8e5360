package org.colophon.fingerprint.extraction.ffmpeg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.fingerprint.extraction.Refused;

/**
 * An FFmpeg that starts on this machine.
 *
 * @param executable the program
 * @param version as it tells it, such as {@code 8.1.2}
 */
public record Ffmpeg(Path executable, String version) {

    private static final Pattern VERSION = Pattern.compile("ffmpeg version ([!-~]{1,40})");
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^ *[.TSC]+ +signature ");
    private static final Duration PROBE_TIME = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 1 << 20;

    /** The program at this place, if it starts. */
    static Optional<Ffmpeg> at(Path executable) {
        try {
            String answer = ask(executable, "-version");
            Matcher version = VERSION.matcher(answer);
            return version.find() ? Optional.of(new Ffmpeg(executable, version.group(1))) : Optional.empty();
        } catch (IOException | Refused doesNotStart) {
            return Optional.empty();
        }
    }

    /** Whether it computes MPEG-7 signatures of films, which only builds under the GPL do. */
    boolean signs() {
        try {
            return SIGNATURE.matcher(ask(executable, "-filters")).find();
        } catch (IOException | Refused doesNotStart) {
            return false;
        }
    }

    private static String ask(Path executable, String question) throws IOException, Refused {
        Allowance allowance = new Allowance(PROBE_TIME, 2_048, 0);
        return Run.of(new Ffmpeg(executable, ""), List.of("-hide_banner", question), allowance)
                .read(out -> new String(out.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
    }
}
