package org.colophon.works;

import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How text is kept: composed (NFC), any script, without characters that make it read as something else. */
public enum Wording {
    /** One line: a title, a name, a place. */
    LINE(300),
    /** A text of several lines: a statement, a reason. */
    PROSE(5_000);

    private final int longest;

    Wording(int longest) {
        this.longest = longest;
    }

    /** The most characters (code points) of such a text. */
    public int longest() {
        return longest;
    }

    /** The text as it is kept; null where nothing that can be seen was written. */
    public static @Nullable String clean(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String text = Normalizer.normalize(written.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .strip();
        return text.codePoints().allMatch(Wording::isUnseen) ? null : text;
    }

    private static boolean isUnseen(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** The code of what is wrong with a text: {@code text-too-long} or {@code text-characters}. */
    public Optional<String> problemOf(String text) {
        if (text.codePoints().anyMatch(this::isRefused)) {
            return Optional.of("text-characters");
        }
        return text.codePointCount(0, text.length()) > longest ? Optional.of("text-too-long") : Optional.empty();
    }

    /** Control characters, halves of characters, and the marks that reorder the text around them. */
    private boolean isRefused(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> this == LINE || character != '\n';
            case Character.SURROGATE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> this == LINE;
            default -> (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        };
    }
}
