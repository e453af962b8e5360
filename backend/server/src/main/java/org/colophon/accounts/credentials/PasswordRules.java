package org.colophon.accounts.credentials;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.accounts.ContentWrong;
import org.colophon.accounts.people.EmailAddress;
import org.colophon.kernel.Refusal.Field;

/**
 * What may be a password (NIST SP 800-63B-4, 3.1.1): long enough, not among the first that anybody would try, and no
 * rule about kinds of characters.
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final int LONGEST_ATTEMPT = 1_000;

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** The password in the form that is hashed, or {@link ContentWrong} at the pointer. */
    static String accept(String written, EmailAddress email, String pointer) {
        if (Unpaired.isIn(written)) {
            throw new ContentWrong(pointer, "password-characters");
        }
        String password = normal(written);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new ContentWrong(
                    new Field(pointer, "password-too-short", Map.of("shortest", Integer.toString(SHORTEST))));
        }
        if (length > LONGEST) {
            throw new ContentWrong(
                    new Field(pointer, "password-too-long", Map.of("longest", Integer.toString(LONGEST))));
        }
        if (isGuessable(password.toLowerCase(Locale.ROOT), email)) {
            throw new ContentWrong(pointer, "password-common");
        }
        return password;
    }

    /** What somebody typed to sign in, in a form that can be hashed whatever it is, and in bounded time. */
    static String attempt(String written) {
        String bounded = written.length() > LONGEST_ATTEMPT ? written.substring(0, LONGEST_ATTEMPT) : written;
        return normal(Unpaired.replaced(bounded));
    }

    /** The same for every keyboard and system (NFKC), so that a password typed elsewhere still fits. */
    static String normal(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC);
    }

    private static boolean isGuessable(String password, EmailAddress email) {
        return COMMON.contains(password)
                || password.equals(email.key())
                || isOneUnitRepeated(password)
                || isOneRun(password);
    }

    /** A unit of at most four characters, again and again: {@code abcabcabcabc}. */
    private static boolean isOneUnitRepeated(String password) {
        for (int unit = 1; unit <= 4; unit++) {
            if (password.startsWith(password.substring(unit))) {
                return true;
            }
        }
        return false;
    }

    /** Each character one more, or one less, than the one before; nine is followed by nought. */
    private static boolean isOneRun(String password) {
        return isRun(password, 1) || isRun(password, -1);
    }

    private static boolean isRun(String password, int step) {
        for (int i = 1; i < password.length(); i++) {
            int difference = password.charAt(i) - password.charAt(i - 1);
            boolean wraps = difference == -9 * step && Character.isDigit(password.charAt(i));
            if (difference != step && !wraps) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> common() {
        try (InputStream list =
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
