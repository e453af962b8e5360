package org.colophon.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executor;
import org.colophon.fingerprint.data.DataCoder;
import org.colophon.fingerprint.hash.Blake3;
import org.colophon.fingerprint.machine.VectorModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    private static final Set<DigestAlgorithm> ALL = EnumSet.allOf(DigestAlgorithm.class);

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static Fingerprint fingerprint(byte[] content) throws IOException {
        return Fingerprint.of(new ByteArrayInputStream(content), Set.of());
    }

    /** Each part by itself, in one go. */
    private static Fingerprint oneAfterTheOther(byte[] content) throws GeneralSecurityException {
        DataCoder data = new DataCoder();
        data.update(content, 0, content.length);
        Digests digests = Digests.of(Map.of(
                DigestAlgorithm.SHA_256, MessageDigest.getInstance("SHA-256").digest(content),
                DigestAlgorithm.BLAKE3, Blake3.hash(content)));
        return new Fingerprint(content.length, digests, data.finish());
    }

    @Test
    void runs_on_the_path_that_this_run_of_the_suite_is_for() {
        assertThat(VectorModule.isPresent()).isEqualTo(Boolean.getBoolean("colophon.test.vectors"));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0, 1, 1_024, 65_536, 262_143, 262_144, 262_145, 524_288, 1_048_577, 4_194_304, 4_194_305, 9_999_999
            })
    void equals_its_parts_computed_one_after_the_other(int length) throws IOException, GeneralSecurityException {
        byte[] content = random(length);
        assertThat(fingerprint(content)).isEqualTo(oneAfterTheOther(content));
    }

    @Test
    void does_not_depend_on_how_the_input_was_split() throws IOException {
        Random random = new Random(20261124);
        for (int round = 0; round < 12; round++) {
            byte[] input = random(random.nextInt(3_000_000));
            StreamingFingerprint split = new StreamingFingerprint(Set.of());
            Inputs.feed(input, 1 << random.nextInt(8, 20), random, split::update);
            assertThat(split.finish()).isEqualTo(fingerprint(input));
        }
    }

    @Test
    void reads_a_file_and_a_stream_alike(@TempDir Path folder) throws IOException {
        byte[] content = Inputs.cycling(700_001);
        Path file = Files.write(folder.resolve("work.bin"), content);
        assertThat(Fingerprint.of(file, Set.of())).isEqualTo(fingerprint(content));
        assertThat(Fingerprint.of(file, Set.of()).size()).isEqualTo(700_001);
    }

    @Test
    void computes_what_is_asked_for_besides() throws IOException {
        byte[] content = random(600_000);
        Fingerprint all = Fingerprint.of(new ByteArrayInputStream(content), ALL);
        assertThat(all.digests().algorithms()).isEqualTo(ALL);
        assertThat(all.digests().agreeWith(fingerprint(content).digests())).isTrue();
        assertThat(fingerprint(content).digests().algorithms())
                .containsExactly(DigestAlgorithm.SHA_256, DigestAlgorithm.BLAKE3);
    }

    @Test
    void gives_the_official_instance_code_and_sum_of_a_zero_byte() throws IOException {
        Fingerprint zero = fingerprint(new byte[1]);
        assertThat(zero.instance().truncated(128)).hasToString("ISCC:IABS2OW637YRWYPRJSEG4NNPUA3HG");
        assertThat(zero.data().truncated(128)).hasToString("ISCC:GABXOD4P2IS6YHS2XOK6IBVPVXPPG");
        assertThat(zero.sum().units())
                .containsExactly(zero.data().truncated(64), zero.instance().truncated(64));
    }

    @Test
    void needs_no_helper() throws IOException {
        assertThat(throughPass(random(6_000_000), work -> {}, 4)).isEqualTo(Blake3.hash(random(6_000_000)));
        assertThat(throughPass(random(6_000_000), work -> {}, 0)).isEqualTo(Blake3.hash(random(6_000_000)));
    }

    @Test
    void keeps_each_lane_in_order_with_many_helpers() throws IOException {
        List<Thread> threads = new ArrayList<>();
        Executor unbounded = work -> {
            Thread thread = Thread.ofVirtual().start(work);
            threads.add(thread);
        };
        for (int round = 0; round < 4; round++) {
            assertThat(throughPass(random(6_000_000 + round), unbounded, 4))
                    .isEqualTo(Blake3.hash(random(6_000_000 + round)));
        }
        assertThat(threads).isNotEmpty();
    }

    /** Checks what the lanes see and gives what BLAKE3 makes of it. */
    private static byte[] throughPass(byte[] content, Executor helpers, int mostHelpers) {
        List<Blake3> seen = List.of(new Blake3(), new Blake3(), new Blake3());
        Pass pass = new Pass(seen.stream().map(lane -> new Lane(lane::update)).toList(), helpers, mostHelpers);
        int at = 0;
        while (true) {
            byte[] buffer = pass.freeBuffer();
            int length = Math.min(Pass.BUFFER, content.length - at);
            System.arraycopy(content, at, buffer, 0, length);
            at += length;
            if (at == content.length) {
                byte[] digest = pass.finish(length);
                seen.forEach(lane -> assertThat(lane.finish()).isEqualTo(digest));
                return digest;
            }
            pass.publish();
        }
    }

    @Test
    void tells_the_caller_when_a_computation_fails() {
        Lane failing = new Lane((bytes, offset, length) -> {
            throw new IllegalArgumentException("broken");
        });
        Pass pass = new Pass(List.of(failing));
        pass.freeBuffer();
        assertThatIllegalStateException()
                .isThrownBy(() -> pass.finish(1))
                .withRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reads_a_stream_in_pieces_of_bounded_size() throws IOException {
        long size = 64L << 20;
        InputStream endless = new EndlessStream(size);
        Digests digests = Fingerprint.of(endless, Set.of()).digests();
        // sha256sum and b3sum of 64 MiB of zeros.
        assertThat(digests.hexById())
                .containsExactly(
                        Map.entry("sha-256", "3b6a07d0d404fab4e23b6d34bc6696a6a312dd92821332385e5af7c01c421351"),
                        Map.entry("blake3", "ea7b156fc9a810c181984f9e2da433feeeb2bf88ffa4d1f0dc1a92154b5bdc8b"));
    }

    /** Zeros, and no more than 300 KB of them at a time. */
    private static final class EndlessStream extends InputStream {
        private long left;

        EndlessStream(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            throw new IllegalStateException("reading byte by byte is too slow");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            assertThat(length).isBetween(1, 300_000);
            if (left == 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            left -= count;
            return count;
        }
    }

    @Test
    void passes_on_the_failure_of_a_stream() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cable pulled");
            }
        };
        assertThatThrownBy(() -> Fingerprint.of(failing, ALL))
                .isInstanceOf(IOException.class)
                .hasMessage("cable pulled");
    }

    @Test
    void takes_nothing_after_the_end() {
        StreamingFingerprint fingerprint = new StreamingFingerprint(ALL);
        fingerprint.finish();
        assertThatIllegalStateException().isThrownBy(() -> fingerprint.update(new byte[1], 0, 1));
        assertThatIllegalStateException().isThrownBy(fingerprint::finish);
    }

    @Test
    void refuses_a_range_outside_the_array() {
        StreamingFingerprint fingerprint = new StreamingFingerprint(Set.of());
        assertThatThrownBy(() -> fingerprint.update(new byte[4], 2, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
