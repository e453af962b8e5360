package org.colophon.files;

import java.text.Normalizer;

/** The name of a file: any script, one line, composed (NFC), without the folders it came from. */
public record FileName(String value) {

    static final int LONGEST = 255;

    public FileName {
        if (!value.equals(cleaned(value))) {
            throw UploadRefused.name("upload-name-characters");
        }
    }

    /** The name in what a browser or a command line calls a file; refused where nothing usable is left. */
    public static FileName of(String written) {
        return new FileName(cleaned(written));
    }

    private static String cleaned(String written) {
        String name = Normalizer.normalize(withoutFolders(written), Normalizer.Form.NFC)
                .strip();
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            throw UploadRefused.name("upload-name-missing");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw UploadRefused.name("upload-name-long");
        }
        if (name.codePoints().anyMatch(FileName::isDeceptive)) {
            throw UploadRefused.name("upload-name-characters");
        }
        return name;
    }

    private static String withoutFolders(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** Control characters, halves of characters, and the marks that show "exe.jpg" as something else (UTS 55). */
    private static boolean isDeceptive(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
