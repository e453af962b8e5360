package org.colophon.cli.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.colophon.kernel.WorkCategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

    @ParameterizedTest
    @CsvSource({
        "a.JPG, image/jpeg, PHOTOGRAPH",
        "a.svg, image/svg+xml, GRAPHIC",
        "a.flac, audio/flac, MUSIC",
        "a.mkv, video/x-matroska, AUDIOVISUAL",
        "a.md, text/markdown, WRITTEN",
        "a.odt, application/vnd.oasis.opendocument.text, WRITTEN",
        "a.pdf, application/pdf, WRITTEN",
        "a.java, text/x-java-source, SOFTWARE",
        "a.stl, model/stl, MODEL",
        "a.nobody-knows-this, application/octet-stream, OTHER",
        "no-extension-at-all, application/octet-stream, OTHER",
    })
    void suggests_type_and_category(String name, String type, WorkCategory category) {
        assertThat(MediaTypes.of(Path.of(name))).isEqualTo(type);
        assertThat(MediaTypes.category(type)).isEqualTo(category);
    }
}
