package org.colophon.files.media;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Whether bytes are the beginning of a text in UTF-8. */
final class Utf8Text {

    private Utf8Text() {}

    /** Well-formed, up to a character cut off at the end, without the control characters that no text has. */
    static boolean isText(byte[] head) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(head.length);
        if (decoder.decode(ByteBuffer.wrap(head), text, false).isError()) {
            return false;
        }
        return text.flip().hasRemaining() && text.chars().noneMatch(Utf8Text::isForeign);
    }

    private static boolean isForeign(int character) {
        return (character < 0x20 && "\t\n\r\f\u001b".indexOf(character) < 0) || character == 0x7f;
    }
}
