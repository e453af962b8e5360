package org.colophon.fingerprint.text;

import java.io.IOException;
import java.io.Reader;
import org.colophon.fingerprint.iscc.IsccUnit;

/**
 * The Content-Code of plain text (ISO 24138, IEP-0003), which edits hardly change and formatting does not change at all.
 *
 * @param unit the Text-Code, 256 bits
 * @param characters how many characters (code points) of the text were hashed: those that are left when white space,
 *     punctuation, marks and controls are dropped
 */
public record TextCode(IsccUnit unit, long characters) {

    private static final int BUFFER_CHARS = 1 << 14;

    /** The code of this text, which must be free of markup. */
    public static TextCode of(CharSequence text) {
        TextCoder coder = new TextCoder();
        coder.append(text);
        return coder.finish();
    }

    /** The code of everything that the reader still gives, read a piece at a time; closing it is left to the caller. */
    public static TextCode of(Reader reader) throws IOException {
        TextCoder coder = new TextCoder();
        char[] buffer = new char[BUFFER_CHARS];
        for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
            coder.append(buffer, 0, length);
        }
        return coder.finish();
    }

    /**
     * Whether the code says anything about likeness. Not of the standard: a text shorter than one n-gram has a single
     * feature, and all empty texts have one code.
     */
    public boolean isDiscriminating() {
        return characters >= NGrams.WIDTH;
    }
}
