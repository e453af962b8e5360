package org.colophon.fingerprint.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.fingerprint.extraction.Finding.Part.KEY_FRAME;
import static org.colophon.fingerprint.extraction.Finding.Part.SOUND_TRACK;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.fingerprint.extraction.ffmpeg.Programs;
import org.colophon.fingerprint.extraction.ffmpeg.TestPrograms;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.SubType;
import org.colophon.fingerprint.text.PassageCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFingerprintingTest {

    private static final Path SAMPLES = Path.of("../../infra/samples");
    /** What iscc-core makes of the same picture (1.3.0), text, song and film, read by iscc-sdk 0.9.7 and fpcalc 1.5.1. */
    private static final String PICTURE = "ISCC:EED4GQZQTY6J5DTHQ2DWCPDZHQOM6QZQTY6J5DTFZ2DWCPDZHQOMXDI";

    private static final String SONG = "ISCC:EIDWUJFCEZZOJYVDHJHIRB3KQSQCM2REUITDUTVAQNRGJIRENCCCULY";
    private static final String FILM = "ISCC:EMDV4DUD6QORW4X4WTZJRRS3KFQJCCY7MILZ4TYZUSJIZG6Z4HYPWAI";
    private static final String TEXT = "ISCC:EADQMBEYQF6457DPBR6T57675QKCHTATASH4TQG5BJAIB6RDQHWNP6A";

    private static FileFingerprinting fingerprinting;

    @BeforeAll
    static void start() throws IOException {
        Limits patient = limits(Duration.ofSeconds(60), 512);
        fingerprinting = FileFingerprinting.with(patient, TestPrograms.get(), 2);
    }

    @AfterAll
    static void end() {
        fingerprinting.close();
    }

    private static Limits limits(Duration time, int heapMegabytes) {
        return new Limits(128_000_000, 50_000_000, 10_000, 500, 200, 21_600, time, heapMegabytes);
    }

    @Test
    void gives_one_picture_in_five_formats_one_code() throws IOException {
        assertThat(units("image", "demo.bmp", "demo.gif", "demo.jpg", "demo.png", "demo.tif"))
                .hasSize(5)
                .allMatch(unit -> unit.toString().equals(PICTURE));
    }

    @Test
    void gives_one_text_in_five_formats_one_code() throws IOException {
        assertThat(units("text", "demo.txt", "demo.html", "demo.docx", "demo.odt", "demo.pptx"))
                .hasSize(5)
                .allMatch(unit -> unit.toString().equals(TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rtf", "epub", "pdf"})
    void gives_the_same_text_written_otherwise_a_near_code(String format, @TempDir Path folder) throws IOException {
        String text = Files.readString(SAMPLES.resolve("text/demo.txt")).replaceAll("[^\\x20-\\x7e\\n]", "");
        byte[] document = switch (format) {
            case "rtf" -> WrittenDocuments.rtf(text);
            case "epub" -> WrittenDocuments.epub(text);
            default -> WrittenDocuments.pdf(text);
        };
        FileFingerprint fingerprint = read(Files.write(folder.resolve("text." + format), document));
        assertThat(unit(fingerprint).distance(IsccUnit.parse(TEXT))).isLessThanOrEqualTo(24);
    }

    @Test
    void gives_the_same_passages_of_a_text_in_another_format() throws IOException {
        List<PassageCode> plain =
                read(SAMPLES.resolve("text/demo.txt")).content().passages();
        List<PassageCode> document =
                read(SAMPLES.resolve("text/demo.docx")).content().passages();
        assertThat(plain).hasSizeGreaterThan(5);
        assertThat(document)
                .extracting(PassageCode::unit)
                .containsExactlyElementsOf(plain.stream().map(PassageCode::unit).toList());
    }

    @Test
    void gives_what_the_reference_gives_of_books_and_papers() throws IOException {
        assertThat(unit("text/demo.pdf")).hasToString("ISCC:EADWGQF2UTQVQ7374XHVKXHBAIV4EIXAZJID4LABRSSQPUPLZIZ5V2I");
        assertThat(unit("text/demo.epub")).hasToString("ISCC:EADTXFXMTH3IQYPWBXELRBLNLI3YB5OHM6T2IBKLOBHTFARFRBTIZGY");
        assertThat(unit("text/demo.md")).hasToString("ISCC:EADZLOU5TZPKAYX3SWDZP25OMN5CAEOXMAS5C74SDANTVF6CM6J5ZZQ");
    }

    @Test
    void gives_one_song_near_codes_whatever_the_codec() throws IOException {
        IsccUnit original = unit("audio/demo.mp3");
        assertNear(original, List.of(IsccUnit.parse(SONG)), 2);
        assertNear(original, units("audio", "demo.aac", "demo.ogg", "demo.opus"), 8);
    }

    @Test
    void gives_one_film_near_codes_whatever_the_codec() throws IOException {
        List<IsccUnit> films = units("video", "demo.mp4", "demo.mkv", "demo.ogv", "demo.webm");
        assertNear(films.getFirst(), List.of(IsccUnit.parse(FILM)), 4);
        for (IsccUnit film : films) {
            assertNear(film, films, 24);
        }
    }

    private static void assertNear(IsccUnit one, List<IsccUnit> others, int most) {
        assertThat(others).allSatisfy(other -> assertThat(one.distance(other)).isLessThanOrEqualTo(most));
    }

    @Test
    void gives_a_films_sound_as_a_code_of_its_own() throws IOException {
        FileFingerprint film = read(SAMPLES.resolve("video/demo.mp4"));
        assertThat(film.parts()).extracting(Finding::part).containsExactly(SOUND_TRACK);
        assertThat(film.units())
                .hasSize(3)
                .doesNotContain(film.parts().getFirst().unit());
    }

    @Test
    void names_what_it_cannot_give_of_a_film_and_gives_codes_of_its_parts() throws IOException {
        Programs withoutSigner = new Programs(TestPrograms.get().decoder(), null);
        try (FileFingerprinting poorer =
                FileFingerprinting.with(limits(Duration.ofSeconds(60), 256), withoutSigner, 1)) {
            FileFingerprint film = poorer.of(SAMPLES.resolve("video/demo.webm"), "demo.webm", Set.of());
            assertThat(film.failure()).contains(Refusal.NO_SIGNATURE);
            assertThat(film.iscc().header().subType()).isEqualTo(SubType.SUM);
            assertThat(film.parts()).extracting(Finding::part).startsWith(SOUND_TRACK, KEY_FRAME, KEY_FRAME);
            assertThat(film.parts()).filteredOn(Finding::isDiscriminating).hasSizeGreaterThan(5);
            assertThat(film.parts().getLast().at()).isGreaterThan(50_000);
        }
    }

    @Test
    void gives_digests_and_data_codes_where_no_program_decodes() throws IOException {
        try (FileFingerprinting poorest =
                FileFingerprinting.with(limits(Duration.ofSeconds(60), 256), Programs.NONE, 1)) {
            FileFingerprint song = poorest.of(SAMPLES.resolve("audio/demo.mp3"), "", Set.of(DigestAlgorithm.SM3));
            assertThat(song.failure()).contains(Refusal.NO_DECODER);
            assertThat(song.units()).hasSize(2);
            assertThat(song.bytes().digests().algorithms()).contains(DigestAlgorithm.SHA_256, DigestAlgorithm.SM3);
        }
    }

    @Test
    void believes_the_bytes_and_not_the_name() throws IOException {
        FileFingerprint picture = fingerprinting.of(SAMPLES.resolve("image/demo.png"), "essay.docx", Set.of());
        assertThat(picture.content().mediaType()).isEqualTo("image/png");
        assertThat(unit(picture)).hasToString(PICTURE);
    }

    @Test
    void minds_no_letter_in_a_name(@TempDir Path folder) throws IOException {
        for (String sample : List.of("audio/demo.mp3", "video/demo.webm", "text/demo.docx")) {
            Path strange = folder.resolve("-it's: a [file], 50%;" + sample.replace('/', ' '));
            Files.copy(SAMPLES.resolve(sample), strange);
            assertThat(unit(read(strange))).isEqualTo(unit(sample));
        }
    }

    @Test
    void finds_nothing_wrong_with_a_file_of_another_kind(@TempDir Path folder) throws IOException {
        byte[] program = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62, 0};
        FileFingerprint fingerprint = read(Files.write(folder.resolve("program"), program));
        assertThat(fingerprint.content().refusal()).isEqualTo(Refusal.UNKNOWN_KIND);
        assertThat(fingerprint.failure()).isEmpty();
        assertThat(fingerprint.extractor()).isEqualTo(Extractor.BYTES);
    }

    @Test
    void names_a_document_that_needs_a_password(@TempDir Path folder) throws IOException {
        byte[] locked = WrittenDocuments.pdf("Nobody may read this.", "secret");
        assertThat(read(Files.write(folder.resolve("locked.pdf"), locked)).failure())
                .contains(Refusal.ENCRYPTED);
    }

    @Test
    void names_a_text_without_letters(@TempDir Path folder) throws IOException {
        assertThat(read(Files.writeString(folder.resolve("blank.txt"), " \n\n .,;"))
                        .failure())
                .contains(Refusal.EMPTY);
        assertThat(read(Files.writeString(folder.resolve("empty.txt"), ""))
                        .content()
                        .refusal())
                .isEqualTo(Refusal.EMPTY);
    }

    @Test
    void says_which_codes_all_look_alike(@TempDir Path folder) throws IOException {
        Path black = folder.resolve("black.png");
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", black.toFile());
        assertThat(read(black).contentCode())
                .hasValueSatisfying(code -> assertThat(code.isDiscriminating()).isFalse());
        Path word = Files.writeString(folder.resolve("word.txt"), "Hello");
        assertThat(read(word).contentCode())
                .hasValueSatisfying(code -> assertThat(code.isDiscriminating()).isFalse());
    }

    @Test
    void reads_text_in_other_encodings(@TempDir Path folder) throws IOException {
        String text = "Über den Wölken muß die Freiheit wohl grenzenlos sein, sagt man so leicht dahin. ".repeat(20);
        IsccUnit expected = unit(read(Files.writeString(folder.resolve("utf8.txt"), text)));
        assertThat(unit(read(Files.writeString(folder.resolve("latin.txt"), text, StandardCharsets.ISO_8859_1))))
                .isEqualTo(expected);
        assertThat(unit(read(
                        Files.writeString(folder.resolve("utf16.txt"), "\ufeff" + text, StandardCharsets.UTF_16LE))))
                .isEqualTo(expected);
    }

    @Test
    void stops_a_reader_that_takes_too_long_and_starts_another(@TempDir Path folder) throws IOException {
        try (FileFingerprinting hasty = FileFingerprinting.with(limits(Duration.ofMillis(1), 256), Programs.NONE, 1)) {
            for (int i = 0; i < 3; i++) {
                FileFingerprint book = hasty.of(SAMPLES.resolve("text/demo.epub"), "demo.epub", Set.of());
                assertThat(book.failure()).contains(Refusal.TOO_SLOW);
                assertThat(book.units()).hasSize(2);
            }
        }
    }

    @Test
    void outlives_a_reader_that_needs_too_much_memory(@TempDir Path folder) throws IOException {
        Path large = Files.write(folder.resolve("large.jpg"), lyingOnItsSide(3_000, 3_300));
        try (FileFingerprinting small = FileFingerprinting.with(limits(Duration.ofSeconds(60), 48), Programs.NONE, 1)) {
            FileFingerprint picture = small.of(large, "large.jpg", Set.of());
            assertThat(picture.content().mediaType()).isEqualTo("image/jpeg");
            assertThat(picture.failure()).contains(Refusal.TOO_MUCH_MEMORY);
            assertThat(small.of(SAMPLES.resolve("image/demo.jpg"), "", Set.of()).failure())
                    .isEmpty();
        }
    }

    /** To be turned upright it is held twice, and the memory is enough for it once. */
    private static byte[] lyingOnItsSide(int width, int height) throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        byte[] exif = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            18,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] plain = jpeg.toByteArray();
        return ByteBuffer.allocate(plain.length + exif.length)
                .put(plain, 0, 2)
                .put(exif)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    @Test
    void outlives_a_reader_that_was_killed() throws IOException {
        try (FileFingerprinting struck =
                FileFingerprinting.with(limits(Duration.ofSeconds(60), 256), Programs.NONE, 1)) {
            List<ProcessHandle> others = children();
            struck.of(SAMPLES.resolve("image/demo.jpg"), "", Set.of());
            List<ProcessHandle> own =
                    children().stream().filter(child -> !others.contains(child)).toList();
            assertThat(own).hasSize(1);
            own.getFirst().destroyForcibly();
            own.getFirst().onExit().join();
            assertThat(struck.of(SAMPLES.resolve("image/demo.jpg"), "", Set.of())
                            .failure())
                    .isEmpty();
        }
    }

    private static List<ProcessHandle> children() {
        try (Stream<ProcessHandle> children = ProcessHandle.current().children()) {
            return children.toList();
        }
    }

    private static FileFingerprint read(Path file) throws IOException {
        return fingerprinting.of(file, file.getFileName().toString(), Set.of());
    }

    private static IsccUnit unit(String sample) throws IOException {
        return unit(read(SAMPLES.resolve(sample)));
    }

    private static IsccUnit unit(FileFingerprint fingerprint) {
        return fingerprint.contentCode().orElseThrow().unit();
    }

    private static List<IsccUnit> units(String folder, String... names) throws IOException {
        List<IsccUnit> units = new ArrayList<>();
        for (String name : names) {
            units.add(unit(folder + "/" + name));
        }
        return units;
    }
}
