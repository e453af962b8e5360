package org.colophon.platform.register;

import java.net.URI;
import java.util.regex.Pattern;
import org.colophon.kernel.NumberPattern;
import org.colophon.platform.SetUp.Foundation;
import org.colophon.platform.SetUpRefused;
import org.jspecify.annotations.Nullable;

/** What a foundation must be, since it can never be changed. */
final class FoundationRules {

    private static final int LONGEST_NAME = 100;

    /** The log's origin is the address without its scheme: no spaces and no plus sign (C2SP signed-note). */
    private static final Pattern ADDRESS = Pattern.compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9./-]*)?");

    private FoundationRules() {}

    static Foundation checked(Foundation given) {
        String name = given.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw SetUpRefused.of("/registerName", "required");
        }
        requirePattern(given.numberPattern());
        return new Foundation(name, address(given.origin()), given.zone(), given.numberPattern());
    }

    private static void requirePattern(String text) {
        try {
            NumberPattern.of(text);
        } catch (IllegalArgumentException unusable) {
            throw SetUpRefused.of("/numberPattern", "number-pattern");
        }
    }

    private static URI address(URI given) {
        String text = given.toString();
        String trimmed = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        if (!matches(ADDRESS, trimmed)) {
            throw SetUpRefused.of("/publicAddress", "public-address");
        }
        return URI.create(trimmed);
    }

    private static boolean matches(Pattern pattern, @Nullable String text) {
        return text != null && pattern.matcher(text).matches();
    }
}
