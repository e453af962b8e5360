package org.colophon.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "picture.jpg",
                "山水画·终稿.png",
                "لوحة فنية.tif",
                "תמונה.bmp",
                "👩🏽‍🎨 portrait 🖼️.jpg",
                "a\u200Fb.txt",
                ".gitignore",
                "two  blanks.txt",
                "quote\".txt"
            })
    void keeps_any_script(String name) {
        assertThat(FileName.of(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\me\\art.png, art.png",
        "/etc/passwd, passwd",
        "../../art.png, art.png",
        "album/01.flac, 01.flac",
        "a\\b/c, c"
    })
    void drops_the_folders(String path, String name) {
        assertThat(FileName.of(path).value()).isEqualTo(name);
    }

    @Test
    void composes_what_some_systems_decompose() {
        assertThat(FileName.of("e\u0301tude.png").value()).isEqualTo("étude.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "a/",
                "a/..",
                "nul\u0000.png",
                "line\nbreak",
                "\u001b[31mred",
                "\u202Egpj.exe",
                "a\u2066b",
                "half\uD83D.png",
                "\u2028",
                "\u0085"
            })
    void refuses_what_nobody_should_have_to_read(String name) {
        assertThatThrownBy(() -> FileName.of(name))
                .isInstanceOfSatisfying(
                        UploadRefused.class,
                        refused -> assertThat(refused.fields())
                                .singleElement()
                                .satisfies(field -> assertThat(field.pointer()).isEqualTo("/filename")));
    }

    @Test
    void bounds_the_length_in_characters() {
        assertThat(FileName.of("🖼".repeat(255)).value()).hasSize(510);
        assertThatThrownBy(() -> FileName.of("🖼".repeat(256))).isInstanceOf(UploadRefused.class);
    }

    @Test
    void is_clean_or_refused_whatever_comes() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            String written = random.ints(random.nextInt(1, 30), 0, 0x3000)
                    .map(character -> random.nextInt(8) == 0 ? "/\\.\u0000\u202E".charAt(random.nextInt(5)) : character)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            try {
                String name = FileName.of(written).value();
                assertThat(name)
                        .doesNotContain("/", "\\", "\u0000", "\u202E", "\n")
                        .isNotBlank();
                assertThat(FileName.of(name).value()).isEqualTo(name);
            } catch (UploadRefused refused) {
                assertThat(refused.code()).isEqualTo("upload-name");
            }
        }
    }
}
