package org.colophon.works;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Language tags (BCP 47) as the register takes them: a language of ISO 639, then subtags of the right form. */
public final class Languages {

    /** No linguistic content, several languages, undetermined (ISO 639-2). */
    private static final Set<String> SPECIAL = Set.of("zxx", "mul", "und");

    private static final Set<String> KNOWN = Stream.concat(
                    Stream.of(Locale.getISOLanguages()),
                    Stream.concat(
                            Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage), SPECIAL.stream()))
            .filter(language -> !language.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    private Languages() {}

    /** Whether the text is a language tag, for instance {@code zh-CN}. */
    public static boolean isTag(String text) {
        return text.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}") && KNOWN.contains(text.split("-", 2)[0]);
    }
}
