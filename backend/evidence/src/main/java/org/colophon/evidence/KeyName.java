package org.colophon.evidence;

/** The rule that names of keys and origins of logs keep to, so that they can stand unquoted in a line of a note. */
final class KeyName {

    // White space in Unicode, though not for Java.
    private static final int NEXT_LINE = 0x85;

    private KeyName() {}

    static String require(String name) {
        if (name.isEmpty() || name.codePoints().anyMatch(KeyName::isForbidden)) {
            throw new MalformedEvidence("a key name is neither empty nor contains spaces or '+'");
        }
        return Strict.unicode(name);
    }

    private static boolean isForbidden(int c) {
        return c == '+' || c < ' ' || c == NEXT_LINE || Character.isSpaceChar(c) || Character.isWhitespace(c);
    }
}
