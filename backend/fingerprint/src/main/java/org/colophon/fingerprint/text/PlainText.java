package org.colophon.fingerprint.text;

import java.nio.charset.StandardCharsets;

/** What the standard does to text before it is hashed (IEP-0002, "Inputs"; IEP-0003, "Processing"). */
public final class PlainText {

    /** Stands for what Unicode 16.0 does not assign: a noncharacter, so every later step drops it as it would those. */
    private static final char UNASSIGNED = '\uFFFF';

    private static final char CAPITAL_SIGMA = '\u03A3';
    private static final char SMALL_SIGMA = '\u03C3';
    private static final char FINAL_SIGMA = '\u03C2';
    private static final int ASCII = 0x80;

    private static final Normaliser NORMALISER = new PlatformNormaliser();

    private PlainText() {}

    /**
     * Text for display: normalised (NFKC), without control characters, with at most one empty line in a row and no white
     * space around it. Line breaks become line feeds.
     */
    public static String clean(String text) {
        return Lines.collapsed(withoutControls(NORMALISER.nfkc(frozen(text))));
    }

    /** Clean text on one line: every run of white space is one space. */
    public static String withoutNewlines(String text) {
        return Lines.joined(text);
    }

    /** The longest beginning of at most so many bytes in UTF-8 that cuts no character, without white space around it. */
    public static String trimmed(String text, int bytes) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            used += utf8Length(codePoint);
            if (used > bytes) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return Lines.stripped(text.substring(0, at));
    }

    private static int utf8Length(int codePoint) {
        return Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * Text for hashing: in small letters, without white space, control characters, marks and punctuation. What is left is
     * normalised (NFKC).
     */
    public static String collapse(String text) {
        return isAscii(text) ? collapseAscii(text) : collapseAny(text);
    }

    /** What a later version of Unicode adds must not change a code: it is replaced before anything looks at it. */
    static String frozen(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Unicode16.has(text.codePointAt(at), Unicode16.UNASSIGNED)) {
                return replaced(text, at);
            }
        }
        return text;
    }

    private static String replaced(String text, int from) {
        StringBuilder result = new StringBuilder(text.length()).append(text, 0, from);
        for (int at = from; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            boolean unassigned = Unicode16.has(codePoint, Unicode16.UNASSIGNED);
            result.appendCodePoint(unassigned ? UNASSIGNED : codePoint);
            at += Character.charCount(codePoint);
        }
        return result.toString();
    }

    private static String withoutControls(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (Lines.isNewline(codePoint) || !Unicode16.has(codePoint, Unicode16.CONTROL)) {
                result.appendCodePoint(codePoint);
            }
            at += Character.charCount(codePoint);
        }
        return result.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /** The same for ASCII, of which every character is normalised already. */
    private static String collapseAscii(String text) {
        char[] kept = new char[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!Unicode16.has(character, Unicode16.DROPPED)) {
                kept[count++] = Character.toLowerCase(character);
            }
        }
        return new String(kept, 0, count);
    }

    private static String collapseAny(String text) {
        String decomposed = NORMALISER.nfd(frozen(text));
        StringBuilder kept = new StringBuilder(decomposed.length());
        boolean afterCased = false;
        for (int at = 0; at < decomposed.length(); ) {
            int codePoint = decomposed.codePointAt(at);
            int properties = Unicode16.properties(codePoint);
            at += Character.charCount(codePoint);
            if (codePoint == CAPITAL_SIGMA) {
                kept.append(afterCased && !isBeforeCased(decomposed, at) ? FINAL_SIGMA : SMALL_SIGMA);
            } else if ((properties & Unicode16.DROPPED) == 0) {
                kept.appendCodePoint(Character.toLowerCase(codePoint));
            }
            if ((properties & Unicode16.CASE_IGNORABLE) == 0) {
                afterCased = (properties & Unicode16.CASED) != 0;
            }
        }
        return NORMALISER.nfkc(kept.toString());
    }

    /**
     * Half of the condition Final_Sigma (The Unicode Standard, 3.13.2). The platform's own lower-casing asks a word
     * iterator instead, with other answers at apostrophes and time that grows with the square of the text.
     */
    private static boolean isBeforeCased(String text, int from) {
        for (int at = from; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (!Unicode16.has(codePoint, Unicode16.CASE_IGNORABLE)) {
                return Unicode16.has(codePoint, Unicode16.CASED);
            }
            at += Character.charCount(codePoint);
        }
        return false;
    }

    /** Whether text may be collapsed in two parts here, which gives the same as collapsing the whole. */
    static boolean isSeam(int before, int after) {
        return before != CAPITAL_SIGMA
                && after != CAPITAL_SIGMA
                && !Unicode16.has(before, Unicode16.CASE_IGNORABLE)
                && Seams.beginsAfresh(after);
    }
}
