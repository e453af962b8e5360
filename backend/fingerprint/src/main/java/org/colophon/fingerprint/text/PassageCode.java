package org.colophon.fingerprint.text;

import java.util.List;
import org.colophon.fingerprint.iscc.IsccUnit;

/**
 * A passage of a text and the Text-Code that it has on its own, by which a copied part is found in another text. Not of
 * the standard. Where passages begin and end follows from their letters and digits alone, so a copied page is cut up as
 * the original was, whatever surrounds it and however it is formatted.
 *
 * @param unit the Text-Code of the passage, 256 bits
 * @param offset where it begins in the text, in UTF-16 code units
 * @param length how long it is, in UTF-16 code units, from its first to its last letter or digit
 */
public record PassageCode(IsccUnit unit, long offset, int length) {

    /** The passages of this text, in their order; of some 400 letters and digits each. */
    public static List<PassageCode> of(CharSequence text) {
        PassageCoder coder = new PassageCoder();
        coder.append(text);
        return coder.finish();
    }

    long end() {
        return offset + length;
    }
}
