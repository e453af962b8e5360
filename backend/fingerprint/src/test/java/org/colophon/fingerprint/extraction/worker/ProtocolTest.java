package org.colophon.fingerprint.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.colophon.fingerprint.extraction.Extraction;
import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.extraction.Finding;
import org.colophon.fingerprint.extraction.Limits;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.ffmpeg.Ffmpeg;
import org.colophon.fingerprint.extraction.ffmpeg.Programs;
import org.colophon.fingerprint.image.ImageCode;
import org.colophon.fingerprint.image.Pixels;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;
import org.colophon.fingerprint.text.PassageCode;
import org.colophon.fingerprint.text.TextCode;
import org.junit.jupiter.api.Test;

class ProtocolTest {

    private static final Extractor EXTRACTOR = new Extractor("reader", "1-2.3");

    private static Extraction film() {
        IsccUnit sound = IsccUnit.of(UnitType.AUDIO, new byte[32]);
        IsccUnit frame = IsccUnit.of(UnitType.IMAGE, new byte[32]);
        return new Extraction(
                "video/mp4",
                List.of(
                        new Finding(Finding.Part.SOUND_TRACK, 0, sound, EXTRACTOR, true),
                        new Finding(Finding.Part.KEY_FRAME, 5_000, frame, EXTRACTOR, false)),
                null,
                List.of(),
                Refusal.NO_SIGNATURE);
    }

    private static Extraction picture() {
        byte[] rgb = new byte[3 * 40 * 30];
        new Random(1).nextBytes(rgb);
        return Extraction.of("image/png", ImageCode.of(Pixels.ofRgb(40, 30, rgb)), EXTRACTOR);
    }

    private static Extraction book() {
        String text = "All that is solid melts into air, and all that is holy is profaned, says the book. ".repeat(400);
        return Extraction.of("text/plain", TextCode.of(text), PassageCode.of(text), EXTRACTOR);
    }

    @Test
    void an_answer_arrives_as_it_was_sent() throws IOException {
        for (Extraction sent : List.of(film(), picture(), book(), Extraction.refused("text/plain", Refusal.EMPTY))) {
            assertThat(Answers.result(sent.mediaType(), Answers.result(sent))).isEqualTo(sent);
        }
        assertThat(Answers.mediaType(Answers.mediaType("image/svg+xml"))).isEqualTo("image/svg+xml");
    }

    @Test
    void a_job_and_settings_arrive_as_they_were_sent() throws IOException {
        Job job = new Job(Path.of("/tmp/file"), "Ein Lied.mp3", Duration.ofMillis(1_234));
        assertThat(Job.ofMessage(job.toMessage())).isEqualTo(job);
        Settings settings =
                new Settings(Limits.DEFAULT, new Programs(new Ffmpeg(Path.of("/usr/bin/ffmpeg"), "8.1.2"), null));
        assertThat(Settings.ofMessage(settings.toMessage())).isEqualTo(settings);
    }

    @Test
    void an_answer_cut_anywhere_or_continued_is_refused() {
        byte[] whole = Answers.result(film());
        for (int length = 0; length < whole.length; length++) {
            assertBroken(Arrays.copyOf(whole, length));
        }
        assertBroken(Arrays.copyOf(whole, whole.length + 1));
    }

    @Test
    void an_answer_spoiled_anywhere_is_an_answer_or_refused() {
        byte[] whole = Answers.result(film());
        Random random = new Random(2);
        for (int i = 0; i < 5_000; i++) {
            byte[] spoiled = whole.clone();
            spoiled[random.nextInt(whole.length)] = (byte) random.nextInt();
            assertThatCode(() -> readOrBroken(spoiled)).doesNotThrowAnyException();
        }
    }

    private static void readOrBroken(byte[] message) {
        try {
            Answers.result("video/mp4", message);
        } catch (ProtocolBroken broken) {
            assertThat(broken).hasMessageMatching(".+");
        }
    }

    private static void assertBroken(byte[] message) {
        assertThatThrownBy(() -> Answers.result("video/mp4", message)).isInstanceOf(ProtocolBroken.class);
    }

    @Test
    void a_media_type_that_is_none_is_refused() {
        for (String text :
                List.of("", "text", "text/plain\nerror", "text/<script>", "TEXT/PLAIN", "a/" + "b".repeat(200))) {
            assertThatThrownBy(() -> Answers.mediaType(Answers.mediaType(text))).isInstanceOf(ProtocolBroken.class);
        }
    }

    @Test
    void a_code_of_another_length_is_refused() {
        IsccUnit shortened = IsccUnit.of(UnitType.TEXT, new byte[8]);
        assertBroken(Answers.result(Extraction.of("text/plain", Finding.whole(shortened, EXTRACTOR, true))));
    }

    @Test
    void frames_arrive_and_end() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        Frames out = new Frames(new ByteArrayInputStream(new byte[0]), sent);
        out.write(new byte[] {1, 2, 3});
        out.write(new byte[0]);
        Frames in = frames(sent.toByteArray());
        assertThat(in.read()).containsExactly(1, 2, 3);
        assertThat(in.read()).isEmpty();
        assertThat(in.read()).isNull();
    }

    @Test
    void a_frame_of_senseless_length_is_refused_before_memory_is_taken() {
        assertThatThrownBy(() -> frames(new byte[] {0x7f, -1, -1, -1}).read()).isInstanceOf(ProtocolBroken.class);
        assertThatThrownBy(() -> frames(new byte[] {-1, -1, -1, -1}).read()).isInstanceOf(ProtocolBroken.class);
    }

    @Test
    void a_frame_cut_short_is_no_frame() {
        assertThatThrownBy(() -> frames(new byte[] {0, 0, 0, 5, 1, 2}).read()).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> frames(new byte[0]).require()).isInstanceOf(EOFException.class);
    }

    private static Frames frames(byte[] bytes) {
        return new Frames(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream());
    }
}
