package org.colophon.fingerprint.video;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;

/**
 * Computes the {@linkplain VideoCode Video-Code} of frame signatures as they come. It holds the distinct ones: some 800
 * bytes each, five a second.
 */
public final class VideoCoder {

    private final Set<FrameSignature> distinct = new HashSet<>();
    private final long[] sums = new long[FrameSignature.SIZE];
    private long frames;

    /** Takes the next signature. */
    public void add(FrameSignature signature) {
        frames++;
        if (distinct.add(signature)) {
            signature.addTo(sums);
        }
    }

    /**
     * The code of the signatures so far.
     *
     * @throws IllegalStateException if there are none
     */
    public VideoCode finish() {
        if (frames == 0) {
            throw new IllegalStateException("a film has at least one frame");
        }
        int distinctSums = (int) Arrays.stream(sums).distinct().count();
        IsccUnit unit = IsccUnit.of(UnitType.VIDEO, WinnerTakesAll.hash(sums));
        return new VideoCode(unit, frames, distinct.size(), distinctSums);
    }
}
