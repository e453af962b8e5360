package org.colophon.platform.problems;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.platform.Texts;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

@Component
final class BundledTexts implements Texts {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z0-9]+)}");
    private static final String CHINESE_FILE = "_zh_CN.properties";

    private final Map<String, String> english = new HashMap<>();
    private final Map<String, String> chinese = new HashMap<>();

    BundledTexts() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
                boolean isChinese = Objects.requireNonNull(file.getFilename()).endsWith(CHINESE_FILE);
                read(file, isChinese ? chinese : english);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String of(String key, Locale locale, Map<String, String> arguments) {
        boolean isChinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        String text = isChinese ? chinese.getOrDefault(key, key) : english.getOrDefault(key, key);
        return ARGUMENT.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(arguments.getOrDefault(match.group(1), match.group())));
    }

    @Override
    public boolean has(String key) {
        return english.containsKey(key);
    }

    private static void read(Resource file, Map<String, String> into) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames()) {
            if (into.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException("The text " + key + " stands in two files.");
            }
        }
    }
}
