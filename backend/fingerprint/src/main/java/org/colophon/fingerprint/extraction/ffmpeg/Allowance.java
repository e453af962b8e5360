package org.colophon.fingerprint.extraction.ffmpeg;

import java.time.Duration;

/**
 * What one run may cost.
 *
 * @param time until it is ended
 * @param megabytes of memory, kept by the system where it can
 * @param fileMegabytes that it may write to a file
 */
public record Allowance(Duration time, int megabytes, int fileMegabytes) {

    /** Limits of the shell, which every Unix has; one that a system does not know is left out. */
    String asShell() {
        long cpu = 2 * time.toSeconds() + 1;
        return "ulimit -c 0; ulimit -t %d; ulimit -f %d; ulimit -v %d 2>/dev/null; exec \"$@\""
                .formatted(cpu, fileMegabytes * 2_048L, megabytes * 1_024L);
    }
}
