package org.colophon.fingerprints.similarity;

import java.util.Arrays;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.text.TextCode;
import org.colophon.fingerprints.CodeKind;

/**
 * Which declared codes say nothing, judged by their bits alone: of a declared file the register has nothing else.
 *
 * <p>A picture's bits compare each frequency with the median, so that about half of them are set in any picture with
 * detail and few in blank or two-tone ones; silence has no bit set at all; all empty texts have one code.
 */
public final class Discrimination {

    private static final int FEWEST_OF_PICTURE = 64;
    private static final int FEWEST = 8;
    private static final byte[] EMPTY = TextCode.of("").unit().body();

    private Discrimination() {}

    /** Whether likeness with this code may mean something. */
    public static boolean isDiscriminating(CodeKind kind, IsccUnit unit) {
        if (Arrays.equals(unit.body(), EMPTY)) {
            return false;
        }
        int set = 0;
        for (int i = 0; i < IsccUnit.FULL_BITS / Long.SIZE; i++) {
            set += Long.bitCount(unit.word(i));
        }
        int fewest = kind == CodeKind.IMAGE ? FEWEST_OF_PICTURE : FEWEST;
        return set >= fewest && set <= IsccUnit.FULL_BITS - fewest;
    }
}
