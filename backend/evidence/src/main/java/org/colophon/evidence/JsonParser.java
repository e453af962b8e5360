package org.colophon.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads RFC 8259 JSON and refuses whatever two readers could understand differently: names given twice, fractions and
 * exponents, numbers beyond 2^53 − 1, minus zero, halves of surrogate pairs, text after the value.
 */
final class JsonParser {

    private static final char END = '\uffff';
    private static final int MOST_DIGITS = 16;

    private final String text;
    private int at;
    private int depth;

    JsonParser(String text) {
        this.text = text;
    }

    Json parse() {
        Json value = value();
        if (at < text.length()) {
            throw malformed("text follows the value");
        }
        return value;
    }

    private Json value() {
        skipSpace();
        Json value = switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new Json.Text(string());
            case 't' -> literal("true", new Json.Truth(true));
            case 'f' -> literal("false", new Json.Truth(false));
            case 'n' -> literal("null", new Json.Nothing());
            default -> number();
        };
        skipSpace();
        return value;
    }

    private Json object() {
        enter('{');
        SortedMap<String, Json> members = new TreeMap<>();
        if (!leaves('}')) {
            do {
                member(members);
            } while (continues('}'));
        }
        return new Json.Members(members);
    }

    private void member(SortedMap<String, Json> members) {
        skipSpace();
        String name = string();
        skipSpace();
        expect(':');
        if (members.put(name, value()) != null) {
            throw malformed("a name is given twice in one object");
        }
    }

    private Json array() {
        enter('[');
        List<Json> elements = new ArrayList<>();
        if (!leaves(']')) {
            do {
                elements.add(value());
            } while (continues(']'));
        }
        return new Json.Elements(elements);
    }

    private void enter(char bracket) {
        expect(bracket);
        if (++depth > CanonicalJson.DEEPEST) {
            throw malformed("the value is nested too deeply");
        }
        skipSpace();
    }

    private boolean leaves(char bracket) {
        if (peek() != bracket) {
            return false;
        }
        at++;
        depth--;
        return true;
    }

    private boolean continues(char bracket) {
        if (leaves(bracket)) {
            return false;
        }
        expect(',');
        return true;
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char c = next();
            if (c < ' ') {
                throw malformed("a string contains a control character");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return Strict.unicode(string.toString());
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> fourHexDigits();
            default -> throw malformed("a string contains an unknown escape");
        };
    }

    private char fourHexDigits() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            char c = next();
            // Character.digit alone would also take the digits of other scripts.
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw malformed("an escape is not four hexadecimal digits");
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    private Json number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        int digits = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        requireInteger(digits);
        return new Json.Whole(Long.parseLong(text.substring(start, at)));
    }

    private void requireInteger(int digits) {
        int count = at - digits;
        boolean zeroFirst = count > 0 && text.charAt(digits) == '0';
        boolean signed = digits > 0 && text.charAt(digits - 1) == '-';
        if (count == 0) {
            throw malformed("no value begins like this");
        }
        if (zeroFirst && (count > 1 || signed)) {
            throw malformed("a number has a needless zero or sign");
        }
        if (count > MOST_DIGITS) {
            throw malformed("a number is beyond 2^53 - 1");
        }
        if (".eE".indexOf(peek()) >= 0) {
            throw malformed("a number is not whole");
        }
    }

    private Json literal(String word, Json value) {
        if (!text.startsWith(word, at)) {
            throw malformed("no value begins like this");
        }
        at += word.length();
        return value;
    }

    private void skipSpace() {
        while (" \t\n\r".indexOf(peek()) >= 0) {
            at++;
        }
    }

    private void expect(char wanted) {
        if (next() != wanted) {
            throw malformed("'" + wanted + "' is missing");
        }
    }

    private char next() {
        if (at == text.length()) {
            throw malformed("the text ends too early");
        }
        return text.charAt(at++);
    }

    /** The next character, or U+FFFF at the end: a noncharacter that no token begins with. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private MalformedEvidence malformed(String fault) {
        return new MalformedEvidence("JSON at character " + at + ": " + fault);
    }
}
