package org.colophon.fingerprint.text;

/** White space and lines as the reference implementation understands them. */
final class Lines {

    private Lines() {}

    /** The characters that the standard regards as newlines (IEP-0002, "description element"). */
    static boolean isNewline(int codePoint) {
        return codePoint >= '\n' && codePoint <= '\r'
                || codePoint == 0x85
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    private static boolean isSpace(char character) {
        return isNewline(character)
                || character == '\t'
                || character >= 0x1C && character <= ' '
                || character == 0xA0
                || character == 0x1680
                || character >= 0x2000 && character <= 0x200A
                || character == 0x202F
                || character == 0x205F
                || character == 0x3000;
    }

    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** All runs of white space as one space each, none around the text. */
    static String joined(String text) {
        StringBuilder result = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isSpace(character)) {
                space = true;
            } else {
                result.append(space && !result.isEmpty() ? " " : "").append(character);
                space = false;
            }
        }
        return result.toString();
    }

    /** Lines of nothing but white space become empty, and of several in a row one is left. */
    static String collapsed(String text) {
        StringBuilder result = new StringBuilder(text.length());
        boolean afterEmpty = false;
        int from = 0;
        while (from < text.length()) {
            int to = endOfLine(text, from);
            boolean empty = stripped(text.substring(from, to)).isEmpty();
            if (!empty) {
                result.append(text, from, to);
            }
            if (!empty || !afterEmpty) {
                result.append('\n');
            }
            afterEmpty = empty;
            from = nextLine(text, to);
        }
        return stripped(result.toString());
    }

    private static int endOfLine(String text, int from) {
        int to = from;
        while (to < text.length() && !isNewline(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static int nextLine(String text, int newline) {
        return text.startsWith("\r\n", newline) ? newline + 2 : newline + 1;
    }
}
