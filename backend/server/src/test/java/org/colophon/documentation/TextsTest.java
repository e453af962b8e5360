package org.colophon.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{[a-zA-Z0-9]+}");

    @Test
    void say_the_same_in_both_languages() throws IOException {
        for (Resource english :
                new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
            String name = Objects.requireNonNull(english.getFilename());
            if (!name.endsWith("_zh_CN.properties")) {
                Properties en = read(english);
                Properties zh = read(english.createRelative(name.replace(".properties", "_zh_CN.properties")));
                assertThat(zh.stringPropertyNames())
                        .as("keys of %s", name)
                        .containsExactlyInAnyOrderElementsOf(en.stringPropertyNames());
                en.stringPropertyNames()
                        .forEach(key -> assertThat(arguments(zh, key)).as(key).isEqualTo(arguments(en, key)));
            }
        }
    }

    private static Set<String> arguments(Properties texts, String key) {
        return ARGUMENT.matcher(texts.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Resource file) throws IOException {
        Properties texts = new Properties();
        texts.load(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));
        return texts;
    }
}
