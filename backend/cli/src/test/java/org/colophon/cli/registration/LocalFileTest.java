package org.colophon.cli.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.colophon.fingerprint.extraction.FileFingerprinting;
import org.colophon.fingerprint.extraction.Limits;
import org.colophon.fingerprint.extraction.ffmpeg.Programs;
import org.junit.jupiter.api.Test;

class LocalFileTest {

    private static final Path PICTURE = Path.of("../../infra/samples/image/demo.png");

    @Test
    void declares_the_codes_of_a_picture_and_of_its_variants() throws Exception {
        try (FileFingerprinting fingerprinting = FileFingerprinting.with(Limits.DEFAULT, Programs.NONE, 1)) {
            Map<String, Object> form = LocalFile.read(PICTURE, fingerprinting).inForm(false);
            assertThat(form.get("units"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .hasSize(3);
            assertThat(form.get("variants"))
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .hasSize(5);
            assertThat(form.get("extractor")).asString().startsWith("imageio/");
        }
    }

    @Test
    void declares_the_codes_of_the_bytes_where_the_content_is_not_read() throws Exception {
        Map<String, Object> form = LocalFile.read(PICTURE).inForm(true);
        assertThat((List<?>) form.get("units")).hasSize(2);
        assertThat(form).containsEntry("extractor", "bytes/1").containsEntry("variants", Map.of());
    }
}
