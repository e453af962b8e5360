package org.colophon.accounts.people;

import java.util.Locale;
import org.colophon.accounts.ContentWrong;

/** The two languages of this register. */
final class Languages {

    private static final String CHINESE = "zh-CN";
    private static final String ENGLISH = "en";

    private Languages() {}

    /** The tag under which a language is kept: that of the nearer of the two. */
    static String tag(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** Reads a tag, or refuses with {@link ContentWrong}. */
    static Locale of(String tag, String pointer) {
        if (!tag.equals(CHINESE) && !tag.equals(ENGLISH)) {
            throw new ContentWrong(pointer, "language-unknown");
        }
        return Locale.forLanguageTag(tag);
    }
}
