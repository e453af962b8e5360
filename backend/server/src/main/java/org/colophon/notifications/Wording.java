package org.colophon.notifications;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.colophon.platform.Texts;
import org.springframework.stereotype.Component;

/** Puts announcements and letters into words; arguments that are codes become words too. */
@Component
class Wording {

    private static final String ANY = "other";

    private final Texts texts;

    Wording(Texts texts) {
        this.texts = texts;
    }

    String subject(String kind, Locale language, Map<String, String> arguments) {
        return texts.of(key(kind) + ".subject", language, worded(arguments, language));
    }

    String body(String kind, Locale language, Map<String, String> arguments) {
        return texts.of(key(kind) + ".body", language, worded(arguments, language));
    }

    String letterSubject(String kind, Locale language, Map<String, String> arguments) {
        return texts.of("letter." + kind + ".subject", language, arguments);
    }

    String letterBody(String kind, Locale language, Map<String, String> arguments) {
        return texts.of("letter." + kind + ".body", language, arguments);
    }

    String footer(Locale language, String register) {
        return texts.of("letter.footer", language, Map.of("register", register));
    }

    /** A kind without words of its own is still told: there is something to look at. */
    private String key(String kind) {
        return texts.has("announcement." + kind + ".subject") ? "announcement." + kind : "announcement." + ANY;
    }

    private Map<String, String> worded(Map<String, String> arguments, Locale language) {
        Map<String, String> worded = new HashMap<>(arguments);
        worded.replaceAll((name, value) -> {
            String key = "word." + name + "." + value;
            return texts.has(key) ? texts.of(key, language, Map.of()) : value;
        });
        return worded;
    }
}
