package org.colophon.fingerprint.iscc;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random codes and all headers that there are. */
final class Codes {

    private Codes() {}

    static List<UnitType> unitTypes() {
        List<UnitType> types = new ArrayList<>();
        for (MainType mainType : MainType.values()) {
            if (mainType.isUnit()) {
                SubType.of(mainType, 0).forEach(subType -> types.add(new UnitType(mainType, subType, 0)));
            }
        }
        return types;
    }

    /** Every defined header of a unit or an ISCC-CODE. */
    static List<IsccHeader> headers() {
        List<IsccHeader> headers = new ArrayList<>();
        for (UnitType type : unitTypes()) {
            for (int length = 0; length < 8; length++) {
                headers.add(new IsccHeader(type.mainType(), type.subType(), 0, length));
            }
        }
        for (SubType subType : SubType.of(MainType.ISCC, 0)) {
            for (int length = 0; length < 8; length++) {
                boolean hasMode = (length & 3) != 0;
                boolean goTogether = switch (subType) {
                    case SUM, WIDE -> length == 0;
                    case NONE -> length == 4;
                    default -> hasMode;
                };
                if (goTogether) {
                    headers.add(new IsccHeader(MainType.ISCC, subType, 0, length));
                }
            }
        }
        return headers;
    }

    static byte[] bytes(Random random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    static IsccUnit unit(UnitType type, int bits, Random random) {
        return IsccUnit.of(type, bytes(random, bits / 8));
    }
}
