package org.colophon.fingerprint.extraction.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.colophon.fingerprint.image.Pixels;

/** How the camera was held (Exif 2.32, tag 0112): where in the stored picture an upright pixel lies. */
enum Orientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, true, false),
    TURNED(false, true, true),
    TURNED_MIRRORED(false, false, true),
    TRANSPOSED(true, false, false),
    RIGHT(true, false, true),
    TRANSVERSED(true, true, true),
    LEFT(true, true, false);

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRIES_SEARCHED = 1_000;

    private final boolean swaps;
    private final boolean flipsX;
    private final boolean flipsY;

    Orientation(boolean swaps, boolean flipsX, boolean flipsY) {
        this.swaps = swaps;
        this.flipsX = flipsX;
        this.flipsY = flipsY;
    }

    /** What the Exif block says, which is a TIFF file of its own; upright where that makes no sense. */
    static Orientation inExif(ByteBuffer tiff) {
        try {
            return search(tiff.slice());
        } catch (IndexOutOfBoundsException | IllegalArgumentException senseless) {
            return UPRIGHT;
        }
    }

    private static Orientation search(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Math.min(tiff.getShort(directory) & 0xffff, ENTRIES_SEARCHED);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == TAG && tiff.getShort(entry + 2) == SHORT) {
                return of(tiff.getShort(entry + 8));
            }
        }
        return UPRIGHT;
    }

    private static Orientation of(int value) {
        return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
    }

    /** The picture as it was seen. */
    Pixels turn(Pixels stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        return swaps ? Transposed.of(stored, this) : new Flipped(stored, this);
    }

    /** Whether the stored columns run the other way. */
    boolean flipsX() {
        return flipsX;
    }

    /** Whether the stored rows run the other way. */
    boolean flipsY() {
        return flipsY;
    }
}
