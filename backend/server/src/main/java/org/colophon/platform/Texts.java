package org.colophon.platform;

import java.util.Locale;
import java.util.Map;

/** What people read, in English and Chinese; each module keeps its own under {@code i18n/}. */
public interface Texts {

    /** The text of this key with its arguments in place of their names in braces; the key itself where there is none. */
    String of(String key, Locale locale, Map<String, String> arguments);

    boolean has(String key);
}
