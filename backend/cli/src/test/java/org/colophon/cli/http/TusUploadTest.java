package org.colophon.cli.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.colophon.cli.http.UploadServer.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TusUploadTest {

    private static final byte[] BYTES = "ten bytes!".getBytes(StandardCharsets.UTF_8);
    private static final UUID WORK = UUID.randomUUID();
    private static final UUID FILE = UUID.randomUUID();

    private final UploadServer server;
    private final TusUpload upload;

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    TusUploadTest() throws IOException {
        server = new UploadServer();
        upload = new TusUpload(new Session(server.address()), 4, Duration.ofMillis(1));
    }

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("雨.txt"), BYTES);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void sends_the_file_in_pieces() throws IOException {
        upload.send(file, WORK, FILE);

        assertThat(server.received.toByteArray()).isEqualTo(BYTES);
        assertThat(server.offsets).containsExactly("0", "4", "8");
    }

    @Test
    void announces_length_work_file_and_name() throws IOException {
        upload.send(file, WORK, FILE);

        assertThat(server.announcedLength).isEqualTo("10");
        assertThat(server.metadata)
                .isEqualTo("work " + base64(WORK.toString()) + ",file " + base64(FILE.toString()) + ",filename "
                        + base64("雨.txt"));
    }

    @Test
    void goes_on_from_what_arrived_when_the_connection_breaks() throws IOException {
        server.failures.addAll(List.of(Failure.NONE, Failure.CONNECTION_BREAKS_AFTER_HALF));

        upload.send(file, WORK, FILE);

        assertThat(server.received.toByteArray()).isEqualTo(BYTES);
        assertThat(server.offsets).containsExactly("0", "4", "6");
    }

    @Test
    void waits_while_an_earlier_piece_is_being_written() throws IOException {
        server.failures.addAll(List.of(Failure.LOCKED, Failure.LOCKED));

        upload.send(file, WORK, FILE);

        assertThat(server.received.toByteArray()).isEqualTo(BYTES);
    }

    @Test
    void gives_up_after_failing_again_and_again_at_one_place() {
        server.failures.addAll(Collections.nCopies(8, Failure.LOCKED));

        assertThatThrownBy(() -> upload.send(file, WORK, FILE)).isInstanceOf(RegisterRefused.class);
    }

    @Test
    void does_not_try_again_what_was_refused() {
        server.failures.add(Failure.QUOTA);

        assertThatThrownBy(() -> upload.send(file, WORK, FILE)).isInstanceOf(RegisterRefused.class);
        assertThat(server.offsets).hasSize(1);
    }

    @Test
    void waits_until_the_register_has_read_the_file() throws IOException {
        server.states.addAll(List.of("INSPECTING", "INSPECTING"));

        upload.send(file, WORK, FILE);

        assertThat(server.states).isEmpty();
    }

    @Test
    void says_why_the_register_did_not_take_the_file() {
        server.states.add("REJECTED");

        assertThatThrownBy(() -> upload.send(file, WORK, FILE))
                .isInstanceOf(DepositRefused.class)
                .hasMessageContaining("not-a-picture");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
