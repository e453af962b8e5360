package org.colophon.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The opaque text of a place in a list: the sort keys of its last item.
 *
 * <p>It gives no access to anything, since every query filters by itself; a made-up one only starts elsewhere.
 */
final class Cursor {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 1_000;

    private Cursor() {}

    static String of(List<String> sortKeys) {
        byte[] joined = String.join(SEPARATOR, sortKeys).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined);
    }

    static List<String> read(String cursor) {
        if (cursor.length() > LONGEST) {
            throw new CursorUnreadable();
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return List.of(joined.split(SEPARATOR, -1));
        } catch (IllegalArgumentException notBase64) {
            throw new CursorUnreadable();
        }
    }
}
