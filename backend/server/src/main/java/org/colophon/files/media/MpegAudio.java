package org.colophon.files.media;

import org.jspecify.annotations.Nullable;

/** Audio that has no file header, only frames one after the other. */
final class MpegAudio {

    private MpegAudio() {}

    static @Nullable String of(byte[] head) {
        if (head.length < 4 || (head[0] & 0xff) != 0xff) {
            return null;
        }
        int second = head[1] & 0xff;
        if ((second & 0xf6) == 0xf0) {
            return "audio/aac";
        }
        return isFrame(second, head[2] & 0xff) ? "audio/mpeg" : null;
    }

    /** A sync with a version, a layer, a bit rate and a sampling rate that exist (ISO 11172-3, 2.4.2.3). */
    private static boolean isFrame(int second, int third) {
        boolean synced = (second & 0xe0) == 0xe0;
        boolean versioned = (second & 0x18) != 0x08 && (second & 0x06) != 0;
        boolean rated = (third & 0xf0) != 0xf0 && (third & 0xf0) != 0 && (third & 0x0c) != 0x0c;
        return synced && versioned && rated;
    }
}
