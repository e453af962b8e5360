package org.colophon.fingerprint.video;

import org.colophon.fingerprint.iscc.IsccUnit;

/**
 * The Content-Code of moving pictures (ISO 24138, IEP-0006), which another codec, container or size hardly changes.
 *
 * @param unit the Video-Code, 256 bits
 * @param frames how many frame signatures there were
 * @param distinctFrames how many of them differ from one another, which are those that count
 * @param distinctSums how many of the sums over the distinct frames, of which the bits are made, differ; at most 380
 */
public record VideoCode(IsccUnit unit, long frames, int distinctFrames, int distinctSums) {

    private static final int FEWEST_FRAMES = 2;
    private static final int FEWEST_SUMS = 3;

    /** The code of a film with these frame signatures, taken five times a second. */
    public static VideoCode of(Iterable<FrameSignature> signatures) {
        VideoCoder coder = new VideoCoder();
        signatures.forEach(coder::add);
        return coder.finish();
    }

    /**
     * Whether the code says anything about likeness. Not of the standard: of a picture that stands still or is blank,
     * most bits are those of ties.
     */
    public boolean isDiscriminating() {
        return distinctFrames >= FEWEST_FRAMES && distinctSums >= FEWEST_SUMS;
    }
}
