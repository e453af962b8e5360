package org.colophon.accounts.people;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.colophon.accounts.ContentWrong;

/**
 * An e-mail address as somebody wrote it, and the key by which two of them are the same.
 *
 * <p>The key is lower case throughout and its domain is in ASCII form (IDNA), so that one mailbox has one account
 * whatever the spelling. RFC 5321 lets a host tell upper from lower case in the local part; none in use does.
 */
public record EmailAddress(String written, String key) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    /** What would end an address or a header line, or needs quoting, which this register does not take. */
    private static final String NOT_IN_LOCAL_PART = "\"(),:;<>@[\\]";

    /** Reads an address, or refuses with {@link ContentWrong}. */
    public static EmailAddress of(String text, String pointer) {
        return parse(text).orElseThrow(() -> new ContentWrong(pointer, "email-invalid"));
    }

    public static Optional<EmailAddress> parse(String text) {
        String written = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        int at = written.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART || written.length() > LONGEST) {
            return Optional.empty();
        }
        String local = written.substring(0, at);
        return isLocalPart(local)
                ? domain(written.substring(at + 1))
                        .map(domain -> new EmailAddress(written, local.toLowerCase(Locale.ROOT) + "@" + domain))
                : Optional.empty();
    }

    private static boolean isLocalPart(String local) {
        return !local.startsWith(".")
                && !local.endsWith(".")
                && !local.contains("..")
                && local.codePoints().allMatch(EmailAddress::isPlain);
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> NOT_IN_LOCAL_PART.indexOf(character) < 0;
        };
    }

    private static Optional<String> domain(String written) {
        try {
            String ascii = IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return ascii.matches("([a-z0-9-]+\\.)+[a-z0-9-]*[a-z][a-z0-9-]*") && ascii.length() < LONGEST
                    ? Optional.of(ascii)
                    : Optional.empty();
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }
}
