package org.colophon.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Consent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FilesTest
class DepositTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private SteppingClock clock;

    @Autowired
    private Deposits deposits;

    @Autowired
    private DepositErasure erasure;

    @Autowired
    private DepositRejection rejection;

    @Autowired
    private DownloadLinks links;

    @Autowired
    private BlobStore blobs;

    @Autowired
    private OrphanSweep sweep;

    @Autowired
    private UnfinishedInspections unfinished;

    @Autowired
    private HeardEvents events;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private WorkId work;
    private final Random random = new Random(3);
    private TusClient client;

    @BeforeEach
    void signIn() {
        work = new WorkId(UUID.randomUUID());
        client = new TusClient(port, UUID.randomUUID());
    }

    @Test
    void gives_out_exactly_the_bytes_it_registered_as_an_attachment() {
        byte[] bytes = bytes(1_500_000);
        FileId file = deposit("山水画 🖼️.bin", bytes);

        HttpResponse<byte[]> downloaded = download(links.issue(file, acting()).url());

        assertThat(downloaded.statusCode()).isEqualTo(200);
        assertThat(Sha256.hex(downloaded.body()))
                .isEqualTo(deposits.of(file).digests().hex(DigestAlgorithm.SHA_256));
        assertThat(downloaded.headers().firstValueAsLong("Content-Length")).hasValue(bytes.length);
        assertThat(downloaded.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value)
                        .startsWith("attachment;")
                        .contains("filename*=UTF-8''%E5%B1%B1%E6%B0%B4%E7%94%BB%20%F0%9F%96%BC%EF%B8%8F.bin"));
        assertThat(downloaded.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(downloaded.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("sandbox"));
    }

    @Test
    void gives_nothing_that_a_browser_might_run_its_own_type() {
        FileId file = deposit("drawing.svg", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));

        HttpResponse<byte[]> downloaded = download(links.issue(file, acting()).url());

        assertThat(deposits.of(file).mediaType()).isEqualTo("image/svg+xml");
        assertThat(downloaded.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
    }

    @Test
    void lets_a_link_expire_after_five_minutes() {
        String url = links.issue(deposit("five.bin", bytes(5)), acting()).url();

        clock.advance(Duration.ofMinutes(5).minusSeconds(10));
        assertThat(download(url).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(10));
        assertThat(download(url).statusCode()).isEqualTo(410);
    }

    @Test
    void knows_no_link_that_was_not_issued_and_keeps_no_token() {
        String url = links.issue(deposit("token.bin", bytes(5)), acting()).url();
        String token = url.substring(url.lastIndexOf('/') + 1);

        assertThat(token).hasSize(43);
        assertThat(download(url.substring(0, url.length() - 1) + "~").statusCode())
                .isEqualTo(410);
        assertThat(database.sql("select count(*) from files.download_link"
                                + " where encode(token_digest, 'escape') like '%' || :token || '%'")
                        .param("token", token)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void shows_a_preview_of_a_picture_and_says_why_there_is_none() throws IOException {
        FileId picture = deposit("photo.jpg", Files.readAllBytes(Samples.IMAGES.resolve("demo.jpg")));
        FileId broken = deposit("broken.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0});

        try (InputStream preview = deposits.preview(picture)) {
            assertThat(ImageIO.read(preview)).isNotNull();
        }
        assertThat(deposits.of(picture).hasPreview()).isTrue();
        assertThat(deposits.of(broken).mediaType()).isEqualTo("image/png");
        assertThat(deposits.of(broken).hasPreview()).isFalse();
        assertThat(deposits.preview(broken)).isNull();
    }

    @Test
    void cannot_be_read_by_anybody_once_its_key_is_destroyed() throws IOException {
        FileId file = deposit("erased.bin", bytes(1000));
        WorkId other = new WorkId(UUID.randomUUID());
        FileId kept = fileOf(client.upload(other, "kept.bin", bytes(10)));
        String url = links.issue(file, acting()).url();

        erasure.erase(work);

        assertThatThrownBy(() -> deposits.open(file)).isInstanceOf(DepositErased.class);
        assertThat(download(url).statusCode()).isEqualTo(410);
        assertThat(client.create(TusClient.metadata(work, "more.bin"), 10).statusCode())
                .isEqualTo(410);
        try (InputStream in = deposits.open(kept)) {
            assertThat(in.readAllBytes()).hasSize(10);
        }
    }

    @Test
    void tells_others_that_a_file_was_stored() {
        FileId file = deposit("event.txt", "text".getBytes(StandardCharsets.UTF_8));

        assertThat(events.of(FileStored.class).filter(event -> event.file().equals(file)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.work()).isEqualTo(work);
                    assertThat(event.depositor()).isEqualTo(new PartyId(client.user()));
                    assertThat(event.size()).isEqualTo(4);
                    assertThat(event.mediaType()).isEqualTo("text/plain");
                });
    }

    @Test
    void is_none_after_it_was_rejected_and_frees_its_id() {
        FileId file = deposit("rejected.bin", bytes(10));

        rejection.reject(file, "digests-differ");

        assertThat(deposits.find(file)).isEmpty();
        assertThat(deposits.of(List.of(file))).isEmpty();
        assertThatThrownBy(() -> deposits.of(file)).isInstanceOf(FileUnknown.class);
        assertThat(events.of(FileRejected.class).filter(event -> event.file().equals(file)))
                .singleElement()
                .satisfies(event -> assertThat(event.reason()).isEqualTo("digests-differ"));
        assertThat(client.create(TusClient.metadata(work, "again.bin") + ",file " + TusClient.base64(file.text()), 10)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void sweeps_bytes_away_that_nothing_relies_on() throws IOException {
        FileId kept = deposit("kept.jpg", Files.readAllBytes(Samples.IMAGES.resolve("demo.jpg")));
        FileId rejected = deposit("rejected.bin", bytes(10));
        String underWay = client.begin(work, "under way.bin", 10);
        client.append(underWay, 0, bytes(5));
        rejection.reject(rejected, "digests-differ");
        String orphan = UUID.randomUUID().toString().replace("-", "");
        blobs.put(orphan, out -> out.write(1));
        sweep.run();
        assertThat(keys()).as("young blobs are spared").contains(orphan);
        List<String> ofRejected = database.sql("select p.blob from files.part p join files.upload u on u.id = p.upload"
                        + " where u.file = :file")
                .param("file", rejected.value())
                .query((row, number) -> row.getString(1))
                .list();

        clock.advance(Duration.ofHours(2));
        sweep.run();

        assertThat(keys()).doesNotContain(orphan).doesNotContainAnyElementsOf(ofRejected);
        try (InputStream in = deposits.open(kept);
                InputStream preview = deposits.preview(kept)) {
            assertThat(in.readAllBytes()).isNotEmpty();
            assertThat(preview).isNotNull();
        }
        assertThat(client.append(underWay, 5, bytes(5)).statusCode()).isEqualTo(204);
        assertThat(client.head(underWay).headers().firstValue("Colophon-Upload-State"))
                .hasValue("STORED");
    }

    @Test
    void goes_on_with_inspections_that_a_crash_left_unfinished() {
        UUID upload = crashedBeforeInspection();

        unfinished.run();

        assertThat(database.sql("select state from files.upload where id = :id")
                        .param("id", upload)
                        .query(String.class)
                        .single())
                .isEqualTo("STORED");
    }

    @Test
    void rejects_what_cannot_be_read_after_a_few_attempts() throws IOException {
        UUID upload = crashedBeforeInspection();
        String blob = database.sql("select blob from files.part where upload = :id")
                .param("id", upload)
                .query(String.class)
                .single();
        blobs.delete(blob);

        for (int attempt = 0; attempt <= Upload.MOST_ATTEMPTS; attempt++) {
            unfinished.run();
            clock.advance(Duration.ofMinutes(3));
        }

        assertThat(client.get("/api/uploads/" + upload).body())
                .contains("\"state\":\"REJECTED\"")
                .contains("\"reason\":\"inspection-failed\"");
    }

    /** What stands in the database when the process dies between the last acknowledgement and the inspection. */
    private UUID crashedBeforeInspection() {
        String upload = client.begin(work, "crashed.bin", 10);
        client.append(upload, 0, bytes(5));
        UUID id = UUID.fromString(upload.substring(upload.lastIndexOf('/') + 1));
        transaction.executeWithoutResult(
                status -> database.sql("update files.upload set length = 5, state = 'INSPECTING' where id = :id")
                        .param("id", id)
                        .update());
        return id;
    }

    private FileId deposit(String name, byte[] bytes) {
        return fileOf(client.upload(work, name, bytes));
    }

    private FileId fileOf(String upload) {
        return FileId.of(
                client.head(upload).headers().firstValue("Colophon-File").orElseThrow());
    }

    private Acting acting() {
        return new Acting(
                new UserId(client.user()), new PartyId(client.user()), Set.of(), new Consent("test", clock.instant()));
    }

    private HttpResponse<byte[]> download(String url) {
        return client.send(client.request(url).GET(), BodyHandlers.ofByteArray());
    }

    private List<String> keys() throws IOException {
        try (Stream<String> keys = blobs.writtenBefore(clock.instant().plusSeconds(60))) {
            return keys.toList();
        }
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
