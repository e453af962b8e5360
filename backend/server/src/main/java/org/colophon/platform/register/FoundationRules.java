package org.colophon.platform.register;

import java.net.URI;
import java.util.regex.Pattern;
import org.colophon.platform.SetUp.Foundation;
import org.colophon.platform.SetUpRefused;
import org.jspecify.annotations.Nullable;

/** What a foundation must be, since it can never be changed. */
final class FoundationRules {

    private static final int LONGEST_NAME = 100;

    /** The log's origin is the address without its scheme: no spaces and no plus sign (C2SP signed-note). */
    private static final Pattern ADDRESS = Pattern.compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9./-]*)?");

    /** Letters, digits and hyphens, and in braces the year, the class letter, the serial number, the check digit. */
    private static final Pattern NUMBER_PATTERN =
            Pattern.compile("[A-Z0-9-]*(\\{(year|class|serial:[1-9][0-9]?|check)}[A-Z0-9-]*)+");

    private FoundationRules() {}

    static Foundation checked(Foundation given) {
        String name = given.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw SetUpRefused.of("/registerName", "required");
        }
        if (!given.numberPattern().contains("{serial:") || !matches(NUMBER_PATTERN, given.numberPattern())) {
            throw SetUpRefused.of("/numberPattern", "number-pattern");
        }
        return new Foundation(name, address(given.origin()), given.zone(), given.numberPattern());
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
