package org.colophon.files.web;

import java.nio.charset.StandardCharsets;

/** The {@code Content-Disposition} of a download (RFC 6266), its name in any script (RFC 8187). */
final class Attachment {

    private static final String ATTRIBUTE_CHARACTERS = "!#$&+-.^_`|~";

    private Attachment() {}

    /** Old clients read the first name, in which everything that is not plain ASCII is an underscore. */
    static String named(String name) {
        return "attachment; filename=\"" + plain(name) + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints().map(character -> isPlain(character) ? character : '_').forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** A percent sign would be decoded by some browsers, a quote or backslash would end the name. */
    private static boolean isPlain(int character) {
        return character >= 0x20 && character < 0x7f && "\"\\%;".indexOf(character) < 0;
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            if (isAttributeCharacter(octet)) {
                encoded.append((char) octet);
            } else {
                encoded.append(String.format("%%%02X", octet & 0xff));
            }
        }
        return encoded.toString();
    }

    private static boolean isAttributeCharacter(byte octet) {
        return (octet >= 'a' && octet <= 'z')
                || (octet >= 'A' && octet <= 'Z')
                || (octet >= '0' && octet <= '9')
                || (octet > 0 && ATTRIBUTE_CHARACTERS.indexOf(octet) >= 0);
    }
}
