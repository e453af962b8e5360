package org.colophon.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FilesTest
class UploadingOverHttpTest {

    private static final int MEGABYTE = 1 << 20;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SteppingClock clock;

    @Autowired
    private Deposits deposits;

    @Autowired
    private AbandonedUploads abandoned;

    @Autowired
    private JsonMapper json;

    @LocalServerPort
    private int port;

    private WorkId work;
    private final Random random = new Random(20261124);
    private TusClient client;

    @BeforeEach
    void signIn() {
        work = new WorkId(UUID.randomUUID());
        client = new TusClient(port, UUID.randomUUID());
    }

    @Test
    void says_what_it_can_do_to_anybody() {
        HttpResponse<String> options =
                client.send(client.request("/api/uploads").method("OPTIONS", BodyPublishers.noBody()));

        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Tus-Version")).hasValue("1.0.0");
        assertThat(options.headers().firstValue("Tus-Resumable")).hasValue("1.0.0");
        assertThat(options.headers().firstValue("Tus-Extension")).hasValue("creation,termination");
        assertThat(options.headers().firstValueAsLong("Tus-Max-Size")).hasValue(3L * MEGABYTE);
    }

    @Test
    void takes_a_file_in_pieces_and_finds_its_digests_itself() {
        byte[] bytes = bytes(MEGABYTE + 17);
        String upload = client.begin(work, "草稿 ✍🏽.bin", bytes.length);

        assertThat(client.append(upload, 0, Arrays.copyOf(bytes, 1000)).statusCode())
                .isEqualTo(204);
        assertThat(client.offset(upload)).isEqualTo(1000);
        HttpResponse<String> last = client.append(upload, 1000, Arrays.copyOfRange(bytes, 1000, bytes.length));

        assertThat(last.statusCode()).isEqualTo(204);
        assertThat(last.headers().firstValue("Colophon-Upload-State")).hasValue("STORED");
        JsonNode answer = json.readTree(client.get(upload).body());
        assertThat(answer.get("state").asString()).isEqualTo("STORED");
        assertThat(answer.get("name").asString()).isEqualTo("草稿 ✍🏽.bin");
        assertThat(answer.get("mediaType").asString()).isEqualTo("application/octet-stream");
        assertThat(answer.get("previewMissing").asString()).isEqualTo("not-a-picture");
        assertThat(answer.get("digests").get("sha-256").asString()).isEqualTo(Sha256.hex(bytes));
        assertThat(answer.get("digests").get("blake3").asString()).hasSize(64);
        assertThat(answer.get("digests").size()).isEqualTo(2);
    }

    @Test
    void takes_nothing_for_what_is_not_the_senders() {
        HttpResponse<String> refused =
                client.create(TusClient.metadata(SignedInByHeader.ANOTHERS_WORK, "picture.png"), 10);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json.readTree(refused.body()).get("code").asString()).isEqualTo("upload-not-yours");
    }

    @Test
    void keeps_what_arrived_before_the_connection_broke() throws IOException {
        byte[] bytes = bytes(2 * MEGABYTE);
        String upload = client.begin(work, "broken.bin", bytes.length);
        int from = 0;
        for (int round = 0; round < 4; round++) {
            int sent = 1 + random.nextInt((bytes.length - from) / 2);
            try (Socket socket = client.patching(upload, from, bytes.length - from)) {
                socket.getOutputStream().write(bytes, from, sent);
            }
            long expected = from + sent;
            await(() -> client.offset(upload) == expected);
            from = (int) expected;
        }

        assertThat(client.append(upload, from, Arrays.copyOfRange(bytes, from, bytes.length))
                        .statusCode())
                .isEqualTo(204);
        assertThat(stored(upload).digests().hex(DigestAlgorithm.SHA_256)).isEqualTo(Sha256.hex(bytes));
    }

    @Test
    void keeps_what_arrived_before_the_connection_was_reset() throws IOException {
        byte[] bytes = bytes(MEGABYTE);
        String upload = client.begin(work, "reset.bin", bytes.length);
        try (Socket socket = client.patching(upload, 0, bytes.length)) {
            socket.getOutputStream().write(bytes, 0, 300_000);
            await(() -> isHeld(upload));
            socket.setSoLinger(true, 0);
        }
        await(() -> !isHeld(upload));
        int from = (int) client.offset(upload);

        client.append(upload, from, Arrays.copyOfRange(bytes, from, bytes.length));

        assertThat(stored(upload).digests().hex(DigestAlgorithm.SHA_256)).isEqualTo(Sha256.hex(bytes));
    }

    @Test
    void lets_only_one_request_write_at_a_time() throws IOException {
        byte[] bytes = bytes(200_000);
        String upload = client.begin(work, "twice.bin", bytes.length);
        try (Socket first = client.patching(upload, 0, bytes.length)) {
            first.getOutputStream().write(bytes, 0, 100_000);
            await(() -> isHeld(upload));
            assertThat(client.append(upload, 0, bytes).statusCode()).isEqualTo(423);

            first.getOutputStream().write(bytes, 100_000, 100_000);

            assertThat(TusClient.statusLine(first)).contains("204");
        }
        assertThat(stored(upload).digests().hex(DigestAlgorithm.SHA_256)).isEqualTo(Sha256.hex(bytes));
    }

    @Test
    void lets_others_write_once_the_holder_has_been_silent_for_a_while() throws IOException {
        byte[] bytes = bytes(50_000);
        String upload = client.begin(work, "silent.bin", bytes.length);
        try (Socket silent = client.patching(upload, 0, bytes.length)) {
            silent.getOutputStream().write(bytes, 0, 100);
            await(() -> isHeld(upload));
            assertThat(client.append(upload, 0, bytes).statusCode()).isEqualTo(423);

            // The bytes already sent may still be read, and prolong the hold, after the clock has moved.
            await(() -> {
                clock.advance(Duration.ofSeconds(21));
                return client.append(upload, 0, bytes).statusCode() == 204;
            });

            silent.getOutputStream().write(bytes, 100, bytes.length - 100);
            assertThat(TusClient.statusLine(silent)).doesNotContain("204");
        }
        assertThat(stored(upload).digests().hex(DigestAlgorithm.SHA_256)).isEqualTo(Sha256.hex(bytes));
    }

    @Test
    void refuses_another_offset_than_the_one_reached() {
        String upload = client.begin(work, "offset.bin", 100);
        client.append(upload, 0, bytes(10));

        assertThat(client.append(upload, 9, bytes(10)).statusCode()).isEqualTo(409);
        assertThat(client.append(upload, 11, bytes(10)).statusCode()).isEqualTo(409);
        assertThat(client.append(upload, 10, bytes(10)).statusCode()).isEqualTo(204);
    }

    @Test
    void refuses_a_file_that_is_too_large_before_a_byte_is_sent() {
        HttpResponse<String> refused = client.create(TusClient.metadata(work, "large.bin"), 3L * MEGABYTE + 1);

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("3145728 bytes");
    }

    @Test
    void refuses_more_bytes_than_were_announced() {
        String upload = client.begin(work, "longer.bin", 10);

        assertThat(client.append(upload, 0, bytes(11)).statusCode()).isEqualTo(413);
        HttpResponse<String> unannounced =
                client.append(upload, 0, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes(11))));
        assertThat(unannounced.statusCode()).isEqualTo(413);
        assertThat(client.offset(upload)).isZero();
        assertThat(client.append(upload, 0, bytes(10)).statusCode()).isEqualTo(204);
    }

    @Test
    void bounds_the_unfinished_uploads_of_a_party_by_number_and_by_size() {
        for (int i = 0; i < 4; i++) {
            client.begin(work, "unfinished" + i, 10);
        }
        assertThat(client.create(TusClient.metadata(work, "one more"), 10).statusCode())
                .isEqualTo(429);

        TusClient other = new TusClient(port, UUID.randomUUID());
        other.begin(work, "a", 3L * MEGABYTE);
        other.begin(work, "b", 3L * MEGABYTE);
        assertThat(other.create(TusClient.metadata(work, "c"), 3L * MEGABYTE).statusCode())
                .isEqualTo(429);
    }

    @Test
    void forgets_uploads_with_which_nobody_goes_on() {
        String upload = client.begin(work, "abandoned.bin", 10);
        client.append(upload, 0, bytes(5));
        clock.advance(Duration.ofDays(8));

        abandoned.run();

        assertThat(client.head(upload).statusCode()).isEqualTo(404);
    }

    @Test
    void takes_a_file_without_bytes() {
        String upload = client.upload(work, "empty.txt", new byte[0]);

        StoredFile stored = stored(upload);
        assertThat(stored.size()).isZero();
        assertThat(stored.digests().hex(DigestAlgorithm.SHA_256)).isEqualTo(Sha256.hex(new byte[0]));
        assertThat(stored.mediaType()).isEqualTo("application/octet-stream");
    }

    @Test
    void gives_an_upload_up() {
        String upload = client.begin(work, "given up.bin", 10);
        client.append(upload, 0, bytes(5));

        assertThat(client.delete(upload).statusCode()).isEqualTo(204);

        assertThat(client.head(upload).statusCode()).isEqualTo(404);
    }

    @Test
    void gives_no_stored_file_up() {
        String upload = client.upload(work, "stored.bin", bytes(5));

        assertThat(client.delete(upload).statusCode()).isEqualTo(409);
        assertThat(client.append(upload, 5, bytes(1)).statusCode()).isEqualTo(409);
    }

    @Test
    void shows_an_upload_to_its_depositor_only() {
        String upload = client.begin(work, "mine.bin", 10);
        TusClient stranger = new TusClient(port, UUID.randomUUID());

        assertThat(stranger.head(upload).statusCode()).isEqualTo(404);
        assertThat(stranger.get(upload).statusCode()).isEqualTo(404);
        assertThat(stranger.append(upload, 0, bytes(10)).statusCode()).isEqualTo(404);
        assertThat(stranger.delete(upload).statusCode()).isEqualTo(404);
    }

    @Test
    void speaks_no_other_version_of_the_protocol() {
        HttpResponse<String> refused = client.send(client.request("/api/uploads")
                .setHeader("Tus-Resumable", "0.2.2")
                .POST(BodyPublishers.noBody()));

        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(refused.headers().firstValue("Tus-Version")).hasValue("1.0.0");
    }

    @Test
    void takes_pieces_of_one_content_type_only() {
        String upload = client.begin(work, "typed.bin", 10);

        assertThat(client.send(client.request(upload)
                                .header("Upload-Offset", "0")
                                .header("Content-Type", "text/plain")
                                .method("PATCH", BodyPublishers.ofString("0123456789")))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void understands_clients_that_know_no_patch() {
        String upload = client.begin(work, "posted.bin", 10);

        assertThat(client.send(client.request(upload)
                                .header("X-HTTP-Method-Override", "PATCH")
                                .header("Upload-Offset", "0")
                                .header("Content-Type", "application/offset+octet-stream")
                                .POST(BodyPublishers.ofString("0123456789")))
                        .statusCode())
                .isEqualTo(204);
        assertThat(stored(upload).mediaType()).isEqualTo("text/plain");
    }

    @Test
    void takes_no_post_for_anything_else() {
        String upload = client.begin(work, "posted.bin", 10);

        assertThat(client.send(client.request(upload).POST(BodyPublishers.ofString("0123456789")))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void says_in_both_languages_what_is_wrong_with_an_announcement() {
        HttpResponse<String> english = client.create("work " + TusClient.base64(work.text()), 10);
        HttpResponse<String> chinese = client.send(client.request("/api/uploads")
                .header("Accept-Language", "zh-CN")
                .header("Upload-Length", "ten")
                .header("Upload-Metadata", TusClient.metadata(work, "ten.bin"))
                .POST(BodyPublishers.noBody()));

        assertThat(english.statusCode()).isEqualTo(422);
        assertThat(english.body()).contains("does not state filename");
        assertThat(chinese.statusCode()).isEqualTo(422);
        assertThat(chinese.body()).contains("应为整数字节数");
    }

    @Test
    void takes_a_file_under_the_id_it_was_declared_with_once() {
        FileId declared = FileId.next(clock);
        String metadata = TusClient.metadata(work, "declared.bin") + ",file " + TusClient.base64(declared.text());

        HttpResponse<String> created = client.create(metadata, 10);

        assertThat(created.headers().firstValue("Colophon-File")).hasValue(declared.text());
        assertThat(client.create(metadata, 10).statusCode()).isEqualTo(409);
    }

    private boolean isHeld(String upload) {
        return database.sql("select holder is not null from files.upload where id = cast(:id as uuid)")
                .param("id", upload.substring(upload.lastIndexOf('/') + 1))
                .query(Boolean.class)
                .single();
    }

    private StoredFile stored(String upload) {
        JsonNode answer = json.readTree(client.get(upload).body());
        assertThat(answer.get("state").asString()).as(answer.toString()).isEqualTo("STORED");
        return deposits.of(FileId.of(answer.get("fileId").asString()));
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(20);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited long enough").isBefore(end);
            Thread.onSpinWait();
        }
    }
}
