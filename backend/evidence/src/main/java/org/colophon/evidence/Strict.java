package org.colophon.evidence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** The encodings that every format here shares, read so that only one spelling of each value is accepted. */
final class Strict {

    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,18}");

    private Strict() {}

    static byte[] bounded(byte[] bytes, int limit, String what) {
        if (bytes.length > limit) {
            throw new MalformedEvidence(what + " is longer than " + limit + " bytes");
        }
        return bytes;
    }

    static String utf8(byte[] bytes) {
        try {
            // A new decoder reports malformed input, where new String(...) would silently replace it.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedEvidence("the bytes are not valid UTF-8");
        }
    }

    static byte[] utf8(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new MalformedEvidence("the text contains half of a surrogate pair");
        }
    }

    static String unicode(String text) {
        utf8(text);
        return text;
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] base64(String text) {
        byte[] bytes = decoded(text);
        // The JDK also takes missing padding and stray low bits, which would give one value two spellings.
        if (!base64(bytes).equals(text)) {
            throw new MalformedEvidence("the base64 is not in its canonical form");
        }
        return bytes;
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedEvidence("the text is not base64");
        }
    }

    static long decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new MalformedEvidence("a count is not a plain decimal number");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new MalformedEvidence("a count is beyond 2^63");
        }
    }
}
