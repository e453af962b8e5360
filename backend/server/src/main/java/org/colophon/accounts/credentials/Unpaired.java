package org.colophon.accounts.credentials;

import java.nio.charset.StandardCharsets;

/** Halves of characters (lone surrogates), which JSON can say and UTF-8 cannot. */
final class Unpaired {

    private Unpaired() {}

    static boolean isIn(String text) {
        return text.codePoints().anyMatch(character -> Character.getType(character) == Character.SURROGATE);
    }

    /** The text with a question mark for each. */
    static String replaced(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
