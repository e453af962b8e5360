package org.colophon.fingerprint.extraction.ffmpeg;

import java.util.Set;
import org.colophon.fingerprint.extraction.Refusal;

/** What FFmpeg's last number and last words mean. */
final class Complaint {

    /** 128 and the signals by which a program dies of itself: illegal instruction, abort, bus, arithmetic, segment, call. */
    private static final Set<Integer> CRASHED = Set.of(132, 134, 135, 136, 139, 159);
    /** 128 and the signal that the system sends when the processor time is used up. */
    private static final int OUT_OF_TIME = 152;
    /** The error for no memory, negative and in a byte. */
    private static final int OUT_OF_MEMORY = 244;

    private Complaint() {}

    static Refusal meaning(int exit, String words) {
        if (exit == OUT_OF_TIME) {
            return Refusal.TOO_SLOW;
        }
        if (CRASHED.contains(exit)) {
            return Refusal.READER_CRASHED;
        }
        if (exit == OUT_OF_MEMORY || words.contains("Cannot allocate memory")) {
            return Refusal.TOO_MUCH_MEMORY;
        }
        boolean isForeign = words.contains("not on whitelist") || words.contains("Decoder not found");
        return isForeign ? Refusal.UNSUPPORTED : Refusal.DAMAGED;
    }
}
