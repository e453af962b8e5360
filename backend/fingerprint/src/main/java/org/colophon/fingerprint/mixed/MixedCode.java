package org.colophon.fingerprint.mixed;

import java.util.Collection;
import java.util.List;
import org.colophon.fingerprint.hash.SimHash;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.MainType;
import org.colophon.fingerprint.iscc.UnitType;

/** The Content-Code of several assets, such as the text and the pictures of a book (ISO 24138, IEP-0007). */
public final class MixedCode {

    private static final int FEWEST = 2;
    private static final int HEADER_BYTES = 2;

    private MixedCode() {}

    /** The Mixed-Code, 256 bits, of at least two Content-Codes of 256 bits, in any order. */
    public static IsccUnit of(Collection<IsccUnit> contentCodes) {
        return of(contentCodes, IsccUnit.FULL_BITS);
    }

    /**
     * The Mixed-Code of so many bits.
     *
     * @param contentCodes at least two, in any order; they may have more bits
     * @throws IllegalArgumentException if there is only one, or one that is no Content-Code or has fewer bits
     */
    public static IsccUnit of(Collection<IsccUnit> contentCodes, int bits) {
        for (IsccUnit code : contentCodes) {
            if (code.type().mainType() != MainType.CONTENT || code.bits() < bits) {
                throw new IllegalArgumentException(code + " is no Content-Code of at least " + bits + " bits");
            }
        }
        return ofEncoded(contentCodes.stream().map(IsccUnit::bytes).toList(), bits);
    }

    /** The same of headers and bodies, which lets the official test data have a SubType that is not defined. */
    static IsccUnit ofEncoded(List<byte[]> codes, int bits) {
        if (codes.size() < FEWEST) {
            throw new IllegalArgumentException("a Mixed-Code is made of at least two Content-Codes");
        }
        SimHash simHash = new SimHash(bits / Byte.SIZE);
        codes.forEach(code -> simHash.add(feature(code, bits / Byte.SIZE)));
        return IsccUnit.of(UnitType.MIXED, simHash.digest());
    }

    /** The first byte of the header, which tells the medium, before as much of the body as there is room for. */
    private static byte[] feature(byte[] code, int length) {
        byte[] feature = new byte[length];
        feature[0] = code[0];
        System.arraycopy(code, HEADER_BYTES, feature, 1, length - 1);
        return feature;
    }
}
