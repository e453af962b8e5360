package org.colophon.files.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTest {

    @Test
    void names_the_file_twice_for_old_and_new_clients() {
        assertThat(Attachment.named("naïve \"plan\" 100%.pdf"))
                .isEqualTo("attachment; filename=\"na_ve _plan_ 100_.pdf\";"
                        + " filename*=UTF-8''na%C3%AFve%20%22plan%22%20100%25.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"山水 🏔️.png", "a'b*(c)!.txt", "إسم.txt", "plain.txt", "semi;colon.txt"})
    void survives_any_script(String name) {
        String header = Attachment.named(name);

        String encoded = header.substring(header.indexOf("UTF-8''") + 7);
        assertThat(header).matches("[ -~]+");
        assertThat(encoded).doesNotContain(";", " ", "'", "*", "(", ")");
        assertThat(URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8))
                .isEqualTo(name);
    }
}
