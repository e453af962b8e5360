package org.colophon.accounts.people;

import java.text.Normalizer;
import java.util.Map;
import org.colophon.accounts.ContentWrong;
import org.colophon.kernel.Refusal.Field;

/** The name of a party: any script, one line, composed (NFC), at most 200 characters. */
public final class PartyName {

    public static final int LONGEST = 200;

    private PartyName() {}

    /** The name as it is kept, or {@link ContentWrong} at the pointer. */
    public static String clean(String written, String pointer) {
        String name = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
        if (name.isEmpty()) {
            throw new ContentWrong(pointer, "name-missing");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw new ContentWrong(new Field(pointer, "name-too-long", Map.of("longest", Integer.toString(LONGEST))));
        }
        if (isDeceptive(name)) {
            throw new ContentWrong(pointer, "name-characters");
        }
        return name;
    }

    /** Whether the text holds what no name has and the database may not be able to. */
    public static boolean isDeceptive(String text) {
        return text.codePoints().anyMatch(PartyName::isDeceptive);
    }

    /** Control characters, halves of characters, and the marks that reorder the text around them (U+202A–2069). */
    private static boolean isDeceptive(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        };
    }
}
