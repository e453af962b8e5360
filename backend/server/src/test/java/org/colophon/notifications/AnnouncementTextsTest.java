package org.colophon.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnnouncementTextsTest {

    private static final Pattern ANNOUNCEMENT = Pattern.compile("new Announcement\\(\\s*\"([a-z.-]+)\"");
    private static final Pattern LINK = Pattern.compile("new Announcement\\([^;]*?\"(/[a-z/-]*)\"( \\+ )?");
    private static final Pattern ROUTE = Pattern.compile("path: '(/[^']*)'");

    @Test
    void are_there_for_every_kind_that_the_code_announces() throws IOException {
        Set<String> kinds = new TreeSet<>();
        each(Path.of("src/main/java"), ANNOUNCEMENT, found -> kinds.add(found.group(1)));
        Properties texts = texts();
        assertThat(kinds)
                .contains("organisation.invitation")
                .allSatisfy(kind -> assertThat(texts.stringPropertyNames())
                        .contains("announcement." + kind + ".subject", "announcement." + kind + ".body"));
    }

    @Test
    void lead_to_pages_that_exist() throws IOException {
        Set<String> links = new TreeSet<>();
        each(Path.of("src/main/java"), LINK, found -> links.add(found.group(1) + (found.group(2) == null ? "" : "$")));
        Set<String> pages = new TreeSet<>();
        each(
                Path.of("../../frontend/src/areas"),
                ROUTE,
                found -> pages.add(found.group(1).replaceAll("\\$[a-z]+", Matcher.quoteReplacement("$"))));
        assertThat(links).contains("/cases/$", "/account");
        assertThat(pages).containsAll(links);
    }

    private static void each(Path folder, Pattern pattern, Consumer<MatchResult> found) throws IOException {
        try (Stream<Path> sources = Files.walk(folder)) {
            sources.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|tsx)"))
                    .forEach(file -> pattern.matcher(read(file)).results().forEach(found));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        AnnouncementTextsTest.class.getResourceAsStream("/i18n/notifications.properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
