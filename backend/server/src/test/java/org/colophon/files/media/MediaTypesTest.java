package org.colophon.files.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypesTest {

    private static final Path SAMPLES = Path.of("../../infra/samples");

    @ParameterizedTest
    @CsvSource({
        "image/demo.jpg, image/jpeg",
        "image/demo.png, image/png",
        "image/demo.gif, image/gif",
        "image/demo.bmp, image/bmp",
        "image/demo.tif, image/tiff",
        "audio/demo.aac, audio/aac",
        "audio/demo.mp3, audio/mpeg",
        "audio/demo.ogg, audio/ogg",
        "audio/demo.opus, audio/ogg",
        "audio/short.wav, audio/wav"
    })
    void knows_the_samples(String file, String mediaType) throws IOException {
        try (InputStream in = Files.newInputStream(SAMPLES.resolve(file))) {
            assertThat(MediaTypes.of(in.readNBytes(MediaTypes.HEAD))).isEqualTo(mediaType);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0000001c6674797061766966, image/avif",
        "000000186674797068656963, image/heic",
        "00000020667479706d703432, video/mp4",
        "00000020667479704d344120, audio/mp4",
        "00000014667479707174202000000000, video/quicktime",
        "52494646ffffffff57454250, image/webp",
        "52494646ffffffff41564920, video/x-msvideo",
        "464f524d0000000041494643, audio/aiff",
        "1a45dfa39f4286810142f7810142f2810442f381084282847765626d, video/webm",
        "1a45dfa3a3428681014282886d6174726f736b61, video/matroska",
        "504b0304140000000800, application/zip",
        "ffd8ffe000104a46, image/jpeg",
        "255044462d312e37, application/pdf",
        "0000, application/octet-stream",
        "52494646ffffffff58585858, application/octet-stream"
    })
    void knows_formats_by_their_first_bytes(String hex, String mediaType) {
        assertThat(MediaTypes.of(HexFormat.of().parseHex(hex))).isEqualTo(mediaType);
    }

    @Test
    void knows_books_from_other_archives() {
        byte[] head = new byte[100];
        byte[] start = HexFormat.of().parseHex("504b0304");
        byte[] name = "mimetypeapplication/epub+zip".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, head, 0, start.length);
        System.arraycopy(name, 0, head, 30, name.length);

        assertThat(MediaTypes.of(head)).isEqualTo("application/epub+zip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BMW is a car", "床前明月光，疑是地上霜。", "# Heading\r\n\ttext", "{\"a\": 1}", "<p>html is text here</p>"})
    void calls_texts_texts(String text) {
        assertThat(MediaTypes.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("text/plain");
    }

    @Test
    void calls_a_text_cut_within_a_character_a_text() {
        byte[] text = "一二三".getBytes(StandardCharsets.UTF_8);

        assertThat(MediaTypes.of(Arrays.copyOf(text, text.length - 1))).isEqualTo("text/plain");
    }

    @Test
    void knows_drawings_that_are_texts() {
        byte[] drawing =
                "<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);

        assertThat(MediaTypes.of(drawing)).isEqualTo("image/svg+xml");
    }

    @Test
    void says_so_where_it_does_not_know() {
        assertThat(MediaTypes.of(new byte[0])).isEqualTo(MediaTypes.UNKNOWN);
        assertThat(MediaTypes.of(new byte[] {(byte) 0xc3})).isEqualTo(MediaTypes.UNKNOWN);
        assertThat(MediaTypes.of("binary\u0000".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(MediaTypes.UNKNOWN);
    }

    @Test
    void answers_whatever_comes() {
        Random random = new Random(2026);
        String[] starts = {
            "",
            "ffd8",
            "52494646",
            "66747970",
            "4f676753",
            "504b0304",
            "1a45dfa3",
            "424d",
            "fffb",
            "464f524d",
            "3c737667"
        };
        for (int round = 0; round < 50_000; round++) {
            byte[] start = HexFormat.of().parseHex(starts[random.nextInt(starts.length)]);
            byte[] head = new byte[random.nextInt(64)];
            random.nextBytes(head);
            System.arraycopy(start, 0, head, 0, Math.min(start.length, head.length));

            assertThat(MediaTypes.of(head)).matches("[a-z]+/[a-z0-9.+-]+");
        }
    }
}
