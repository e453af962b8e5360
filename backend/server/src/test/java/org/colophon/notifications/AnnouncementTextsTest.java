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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnnouncementTextsTest {

    private static final Pattern ANNOUNCEMENT = Pattern.compile("new Announcement\\(\\s*\"([a-z.-]+)\"");

    @Test
    void are_there_for_every_kind_that_the_code_announces() throws IOException {
        Set<String> kinds = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file ->
                            ANNOUNCEMENT.matcher(read(file)).results().forEach(found -> kinds.add(found.group(1))));
        }
        Properties texts = texts();
        assertThat(kinds)
                .contains("organisation.invitation")
                .allSatisfy(kind -> assertThat(texts.stringPropertyNames())
                        .contains("announcement." + kind + ".subject", "announcement." + kind + ".body"));
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
