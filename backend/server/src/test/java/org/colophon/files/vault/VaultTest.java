package org.colophon.files.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.colophon.files.vault.JoinedChannel.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {

    private static final String BLOB = "0123456789abcdef0123456789abcdef";

    private final Random random = new Random(5);

    @TempDir
    private Path folder;

    @Test
    void reads_what_was_encrypted_from_any_place() throws Exception {
        WorkKey key = WorkKey.generate();
        byte[] plain = bytes(3_000_000);
        Path file = encrypted(key, plain, "here");

        try (SeekableByteChannel channel = key.decrypting(FileChannel.open(file), "here")) {
            assertThat(channel.size()).isEqualTo(plain.length);
            for (int round = 0; round < 20; round++) {
                int place = random.nextInt(plain.length - 10);
                ByteBuffer read = ByteBuffer.allocate(10);
                channel.position(place);
                while (read.hasRemaining()) {
                    channel.read(read);
                }
                assertThat(read.array()).isEqualTo(Arrays.copyOfRange(plain, place, place + 10));
            }
        }
    }

    @Test
    void leaves_nothing_of_the_plain_bytes_on_disk() throws Exception {
        byte[] plain =
                "a sentence that stands in the file many times over".repeat(100).getBytes(StandardCharsets.UTF_8);

        byte[] stored = Files.readAllBytes(encrypted(WorkKey.generate(), plain, "here"));

        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("sentence");
    }

    @Test
    void refuses_every_changed_bit_another_place_and_a_missing_end() throws Exception {
        WorkKey key = WorkKey.generate();
        Path file = encrypted(key, bytes(5000), "here");
        byte[] good = Files.readAllBytes(file);
        for (int round = 0; round < 200; round++) {
            byte[] changed = good.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, changed);
            assertThatThrownBy(() -> read(key, file, "here")).isInstanceOf(IOException.class);
        }
        Files.write(file, Arrays.copyOf(good, good.length - 1));
        assertThatThrownBy(() -> read(key, file, "here")).isInstanceOf(IOException.class);
        Files.write(file, good);
        assertThatThrownBy(() -> read(key, file, "there")).isInstanceOf(IOException.class);
        assertThat(read(key, file, "here")).hasSize(5000);
    }

    @Test
    void unwraps_a_key_for_its_owner_only() throws Exception {
        KeyFile register = new KeyFile(folder.resolve("keys"), "deposit.key");
        WorkKey key = WorkKey.generate();
        byte[] plain = bytes(100);
        Path file = encrypted(key, plain, "here");

        byte[] wrapped = key.wrapped("owner", register);

        assertThat(read(
                        WorkKey.unwrap(wrapped, "owner", new KeyFile(folder.resolve("keys"), "deposit.key")),
                        file,
                        "here"))
                .isEqualTo(plain);
        assertThatThrownBy(() -> WorkKey.unwrap(wrapped, "another", register))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> WorkKey.unwrap(wrapped, "owner", new KeyFile(folder.resolve("keys2"), "deposit.key")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void keeps_the_registers_key_to_its_owner() throws Exception {
        Path keys = folder.resolve("keys");
        KeyFile register = new KeyFile(keys, "deposit.key");
        assertThat(register.isEstablished()).isFalse();

        byte[] wrapped = register.wrap(bytes(32), new byte[1]);

        Path file = keys.resolve("deposit.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(keys)) {
            assertThat(files).containsExactly(file);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> new KeyFile(keys, "deposit.key").unwrap(wrapped, new byte[1]))
                .rootCause()
                .hasMessageContaining("chmod 600");
    }

    @Test
    void makes_one_register_key_however_many_ask_for_it_first() throws Exception {
        Path keys = folder.resolve("keys");
        KeyFile one = new KeyFile(keys, "deposit.key");
        KeyFile other = new KeyFile(keys, "deposit.key");

        byte[] wrapped = one.wrap(bytes(32), new byte[1]);
        byte[] alike = other.wrap(bytes(32), new byte[1]);

        assertThat(other.unwrap(wrapped, new byte[1])).hasSize(32);
        assertThat(one.unwrap(alike, new byte[1])).hasSize(32);
    }

    @Test
    void stores_a_blob_whole_or_not_at_all() throws IOException {
        FolderBlobStore blobs = new FolderBlobStore(folder.resolve("files"));

        assertThatThrownBy(() -> blobs.put(BLOB, out -> {
                    out.write(1);
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");

        assertThatThrownBy(() -> blobs.open(BLOB)).isInstanceOf(NoSuchFileException.class);
        try (Stream<Path> left = Files.walk(folder.resolve("files"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
        blobs.put(BLOB, out -> out.write(7));
        try (InputStream in = Channels.newInputStream(blobs.open(BLOB))) {
            assertThat(in.readAllBytes()).containsExactly(7);
        }
        blobs.delete(BLOB);
        blobs.delete(BLOB);
        assertThatThrownBy(() -> blobs.open(BLOB)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void finds_old_blobs_and_drops_old_unfinished_files() throws IOException {
        Path files = folder.resolve("files");
        FolderBlobStore blobs = new FolderBlobStore(files);
        blobs.put(BLOB, out -> out.write(1));
        Path unfinished = files.resolve("ef/cd/" + BLOB + "1.unfinished");
        Files.createFile(unfinished);
        Files.setLastModifiedTime(unfinished, FileTime.from(Instant.EPOCH));
        Instant future = Instant.now().plusSeconds(60);

        blobs.dropUnfinished(Instant.now().minusSeconds(60));

        assertThat(unfinished).doesNotExist();
        try (Stream<String> old = blobs.writtenBefore(future);
                Stream<String> none = blobs.writtenBefore(Instant.EPOCH)) {
            assertThat(old).containsExactly(BLOB);
            assertThat(none).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../../../etc/passwd", "0123456789ABCDEF0123456789ABCDEF", "0123"})
    void takes_no_key_for_a_path(String key) {
        FolderBlobStore blobs = new FolderBlobStore(folder);

        assertThatThrownBy(() -> blobs.open(key)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void joins_pieces_into_one() throws IOException {
        for (int round = 0; round < 100; round++) {
            byte[] whole = bytes(random.nextInt(1, 400));
            try (JoinedChannel joined = new JoinedChannel(pieces(whole))) {
                assertThat(Channels.newInputStream(joined).readAllBytes()).isEqualTo(whole);
                int place = random.nextInt(whole.length);
                ByteBuffer one = ByteBuffer.allocate(1);
                joined.position(place).read(one);
                assertThat(one.get(0)).isEqualTo(whole[place]);
                assertThat(joined.position(whole.length + 5L).read(one.clear())).isEqualTo(-1);
            }
        }
    }

    @Test
    void refuses_gaps_between_pieces() {
        List<Piece> gap = List.of(piece(0, new byte[2]), piece(3, new byte[2]));

        assertThatThrownBy(() -> new JoinedChannel(gap)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refuses_a_piece_of_another_length_than_recorded() throws IOException {
        Piece shorter = new Piece(0, 3, () -> channel(new byte[2]));

        try (JoinedChannel joined = new JoinedChannel(List.of(shorter))) {
            assertThatThrownBy(() -> joined.read(ByteBuffer.allocate(3))).hasMessageContaining("length");
        }
    }

    private List<Piece> pieces(byte[] whole) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        while (start < whole.length) {
            int end = random.nextInt(start + 1, whole.length + 1);
            pieces.add(piece(start, Arrays.copyOfRange(whole, start, end)));
            start = end;
        }
        return pieces;
    }

    private Piece piece(long start, byte[] bytes) {
        return new Piece(start, bytes.length, () -> channel(bytes));
    }

    private SeekableByteChannel channel(byte[] bytes) throws IOException {
        return FileChannel.open(Files.write(folder.resolve("piece"), bytes));
    }

    private Path encrypted(WorkKey key, byte[] plain, String place) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = key.encrypting(bytes, place)) {
            out.write(plain);
        }
        return Files.write(folder.resolve("encrypted"), bytes.toByteArray());
    }

    private static byte[] read(WorkKey key, Path file, String place) throws IOException {
        try (InputStream in = Channels.newInputStream(key.decrypting(FileChannel.open(file), place))) {
            return in.readAllBytes();
        }
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
