package org.colophon.fingerprint.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.colophon.fingerprint.extraction.ffmpeg.TestPrograms;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.text.TextCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm whoever reads them. */
class HostileFilesTest {

    private static final String SENTENCE = "A harmless sentence, long enough that it has a code of its own.";

    private static FileFingerprinting fingerprinting;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        Limits limits = new Limits(128_000_000, 50_000_000, 10_000, 500, 200, 21_600, Duration.ofSeconds(60), 256);
        fingerprinting = FileFingerprinting.with(limits, TestPrograms.get(), 1);
    }

    @AfterAll
    static void end() {
        fingerprinting.close();
    }

    private FileFingerprint read(String name, byte[] bytes) throws IOException {
        return fingerprinting.of(Files.write(folder.resolve(name), bytes), name, Set.of());
    }

    private FileFingerprint read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_text_cannot_have_another_file_read() throws IOException {
        Path secret =
                Files.writeString(folder.resolve("secret"), "The secret is hidden in a file beside it. ".repeat(50));
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><a>" + SENTENCE
                + "&s;</a>";
        Optional<IsccUnit> unit = read("stealing.xml", xml).contentCode().map(Finding::unit);
        assertThat(unit.orElse(TextCode.of(SENTENCE).unit()))
                .isEqualTo(TextCode.of(SENTENCE).unit());
    }

    @Test
    void entities_that_multiply_are_refused() throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e0 \"laughing \">");
        for (int i = 1; i < 10; i++) {
            xml.append(
                    "<!ENTITY e%d \"%s\">".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
        }
        FileFingerprint laughs = read("laughs.xml", xml.append("]><a>&e9;</a>").toString());
        assertThat(laughs.content().refusal()).isIn(Refusal.BOMB, Refusal.DAMAGED, Refusal.EMPTY);
    }

    @Test
    void a_document_that_unfolds_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                            + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>")
                    .getBytes(StandardCharsets.US_ASCII));
            writeMegabytes(zip, "<text:p>" + "a".repeat(1_000) + "</text:p>", 200);
            zip.write("</office:text></office:body></office:document-content>".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(bytes.size()).isLessThan(2_000_000);
        assertThat(read("unfolding.odt", bytes.toByteArray()).content().refusal())
                .isIn(Refusal.BOMB, Refusal.TOO_LARGE);
    }

    private static void writeMegabytes(OutputStream out, String piece, int megabytes) throws IOException {
        byte[] bytes = piece.getBytes(StandardCharsets.US_ASCII);
        for (long written = 0; written < megabytes * 1_000_000L; written += bytes.length) {
            out.write(bytes);
        }
    }

    @Test
    void a_document_nested_without_end_is_read_or_refused() throws IOException {
        String html = "<html><body>" + "<div>".repeat(50_000) + SENTENCE + "</div>".repeat(50_000) + "</body></html>";
        assertThat(read("nested.html", html).contentCode().map(Finding::unit))
                .contains(TextCode.of(SENTENCE).unit());
        String xml = "<?xml version=\"1.0\"?>" + "<a>".repeat(50_000) + SENTENCE + "</a>".repeat(50_000);
        assertThat(read("nested.xml", xml).content().refusal()).isIn(Refusal.BOMB, Refusal.DAMAGED);
    }

    @Test
    void a_small_file_that_claims_a_huge_picture_is_refused_undecoded() throws IOException {
        assertThat(read("huge.png", png(100_000, 100_000)).content().refusal()).isEqualTo(Refusal.TOO_LARGE);
        byte[] gif = {
            'G',
            'I',
            'F',
            '8',
            '9',
            'a',
            -1,
            -1,
            -1,
            -1,
            (byte) 0x80,
            0,
            0,
            0,
            0,
            0,
            -1,
            -1,
            -1,
            ',',
            0,
            0,
            0,
            0,
            1,
            0,
            1,
            0,
            0,
            2,
            2,
            0x44,
            1,
            0,
            ';'
        };
        assertThat(read("huge.gif", gif).content().refusal()).isEqualTo(Refusal.TOO_LARGE);
    }

    @Test
    void a_picture_as_large_as_allowed_is_read() throws IOException {
        assertThat(read("large.png", png(11_300, 11_300)).failure()).isEmpty();
    }

    /** Black and white, one bit a pixel. */
    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {1, 0, 0, 0, 0});
        chunk(bytes, "IHDR", header.toByteArray());
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        try (OutputStream deflated = new DeflaterOutputStream(pixels)) {
            byte[] row = new byte[1 + (width + 7) / 8];
            for (int y = 0; y < Math.min(height, 20_000); y++) {
                Arrays.fill(row, 1, row.length, (byte) (y / 700 * 85));
                deflated.write(row);
            }
        }
        chunk(bytes, "IDAT", pixels.toByteArray());
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(OutputStream png, String name, byte[] content) throws IOException {
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        named.write(name.getBytes(StandardCharsets.US_ASCII));
        named.write(content);
        CRC32 sum = new CRC32();
        sum.update(named.toByteArray());
        DataOutputStream out = new DataOutputStream(png);
        out.writeInt(content.length);
        out.write(named.toByteArray());
        out.writeInt((int) sum.getValue());
    }

    @Test
    void a_play_list_cannot_have_another_file_read() throws IOException {
        Path song = Path.of("../../infra/samples/audio/demo.mp3").toAbsolutePath();
        String list = "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n" + song + "\n#EXT-X-ENDLIST\n";
        assertThat(read("list.m3u8", list).content().findings())
                .allSatisfy(
                        finding -> assertThat(finding.unit().type().toString()).contains("TEXT"));
        assertThat(read("concat.mp3", "ffconcat version 1.0\nfile '" + song + "'\n")
                        .content()
                        .findings())
                .allSatisfy(
                        finding -> assertThat(finding.unit().type().toString()).contains("TEXT"));
    }
}
