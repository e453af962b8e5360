package org.colophon.fingerprint.extraction.video;

import java.util.ArrayList;
import java.util.List;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;
import org.colophon.fingerprint.video.FrameSignature;

/**
 * A film's signature as FFmpeg writes it in binary (ISO/IEC 15938-3, video signature): a header, coarse segments, and the
 * signature of every frame. Fields are packed bit after bit.
 */
final class SignatureFile {

    private static final int REGION_BITS = 129;
    private static final int AFTER_FRAME_COUNT_BITS = 16 + 1 + 32 + 32;
    private static final int SEGMENT_BITS = 4 * 32 + 1 + 5 * 243;
    private static final int COMPRESSION_BITS = 1;
    private static final int BEFORE_SIGNATURE_BITS = 1 + 32 + 8 + 5 * 8;
    private static final int PACKED_BYTES = FrameSignature.SIZE / 5;
    private static final int FRAME_BITS = BEFORE_SIGNATURE_BITS + 8 * PACKED_BYTES;

    private final byte[] bytes;
    private long position;

    private SignatureFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The signatures of all frames. */
    static List<FrameSignature> frames(byte[] bytes) throws Refused {
        return new SignatureFile(bytes).read();
    }

    private List<FrameSignature> read() throws Refused {
        skip(REGION_BITS);
        long count = next(32);
        skip(AFTER_FRAME_COUNT_BITS);
        skip(next(32) * SEGMENT_BITS);
        skip(COMPRESSION_BITS);
        require(count * FRAME_BITS);
        List<FrameSignature> frames = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            skip(BEFORE_SIGNATURE_BITS);
            frames.add(frame());
        }
        return frames;
    }

    private FrameSignature frame() throws Refused {
        byte[] packed = new byte[PACKED_BYTES];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) next(8);
        }
        try {
            return FrameSignature.ofPacked(packed);
        } catch (IllegalArgumentException senseless) {
            throw new Refused(Refusal.DAMAGED, senseless);
        }
    }

    private long next(int bits) throws Refused {
        require(bits);
        long value = 0;
        for (int i = 0; i < bits; i++, position++) {
            int bit = bytes[(int) (position >> 3)] >> (7 - (position & 7)) & 1;
            value = value << 1 | bit;
        }
        return value;
    }

    private void skip(long bits) throws Refused {
        require(bits);
        position += bits;
    }

    private void require(long bits) throws Refused {
        if (position + bits > 8L * bytes.length) {
            throw new Refused(Refusal.DAMAGED);
        }
    }
}
