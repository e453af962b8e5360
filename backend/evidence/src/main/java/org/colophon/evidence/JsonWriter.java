package org.colophon.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the canonical form of RFC 8785. */
final class JsonWriter {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();
    private int depth;

    String write(Json value) {
        append(value);
        return out.toString();
    }

    private void append(Json value) {
        switch (value) {
            case Json.Members object -> appendMembers(object.values().entrySet());
            case Json.Elements array -> appendElements(array.values());
            case Json.Text text -> appendText(text.value());
            case Json.Whole number -> out.append(number.value());
            case Json.Truth truth -> out.append(truth.value());
            case Json.Nothing _ -> out.append("null");
        }
    }

    private void appendMembers(Set<Map.Entry<String, Json>> members) {
        open('{');
        String separator = "";
        for (Map.Entry<String, Json> member : members) {
            out.append(separator);
            appendText(member.getKey());
            out.append(':');
            append(member.getValue());
            separator = ",";
        }
        close('}');
    }

    private void appendElements(List<Json> elements) {
        open('[');
        String separator = "";
        for (Json element : elements) {
            out.append(separator);
            append(element);
            separator = ",";
        }
        close(']');
    }

    private void open(char bracket) {
        // What is written must be readable again.
        if (++depth > CanonicalJson.DEEPEST) {
            throw new MalformedEvidence("the JSON value is nested too deeply");
        }
        out.append(bracket);
    }

    private void close(char bracket) {
        depth--;
        out.append(bracket);
    }

    private void appendText(String text) {
        out.append('"');
        text.chars().forEach(c -> appendCharacter((char) c));
        out.append('"');
    }

    private void appendCharacter(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> appendPlain(c);
        }
    }

    private void appendPlain(char c) {
        if (c < ' ') {
            out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        } else {
            out.append(c);
        }
    }
}
