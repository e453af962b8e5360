package org.colophon.cli.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTitleTest {

    @ParameterizedTest
    @CsvSource({
        "harbour_at_dawn.jpg, harbour at dawn",
        "Harbour-at-Dawn.JPG, Harbour at Dawn",
        "IMG-2041.jpg, IMG-2041",
        "self-portrait no 3.tif, self-portrait no 3",
        "雨后的西湖.png, 雨后的西湖",
        "雨后 · 西湖.final.png, 雨后 · 西湖.final",
        ".profile, .profile",
        "___.txt, ___.txt",
    })
    void reads_a_title_from_a_file_name(String name, String title) {
        assertThat(FileTitle.of(Path.of("folder", name))).isEqualTo(title);
    }
}
