package org.colophon.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EntryBundleTest {

    private static final EntryBundle THREE = new EntryBundle(0, 3);
    private static final List<byte[]> ENTRIES = List.of(new byte[0], new byte[] {7}, new byte[0xffff]);

    @Test
    void puts_each_entry_behind_its_length() {
        byte[] bundle = new EntryBundle(0, 2).encode(List.of(new byte[258], new byte[] {9}));
        assertThat(bundle).hasSize(2 + 258 + 2 + 1).startsWith(1, 2, 0).endsWith(0, 0, 1, 9);
    }

    @Test
    void gives_back_entries_of_every_length() {
        List<byte[]> read = THREE.decode(THREE.encode(ENTRIES));
        assertThat(read).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(read.get(i)).isEqualTo(ENTRIES.get(i));
        }
    }

    @Test
    void refuses_bytes_of_more_or_fewer_entries() {
        byte[] bytes = THREE.encode(ENTRIES);
        assertMalformed(() -> new EntryBundle(0, 2).decode(bytes));
        assertMalformed(() -> new EntryBundle(0, 4).decode(bytes));
        IntStream.range(0, 100)
                .forEach(i -> assertMalformed(() -> THREE.decode(Arrays.copyOf(bytes, i * bytes.length / 100))));
        assertMalformed(() -> THREE.decode(Arrays.copyOf(bytes, bytes.length - 1)));
        assertMalformed(() -> THREE.decode(Arrays.copyOf(bytes, bytes.length + 1)));
    }

    @Test
    void refuses_entries_that_do_not_fit() {
        assertMalformed(() -> new EntryBundle(0, 1).encode(List.of(new byte[0x10000])));
        assertMalformed(() -> new EntryBundle(0, 1).encode(ENTRIES));
        assertMalformed(() -> new EntryBundle(-1, 1));
    }

    private static void assertMalformed(Runnable step) {
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(step::run);
    }

    @Test
    void has_one_path() {
        EntryBundle bundle = EntryBundle.within(70_000, 273);
        assertThat(bundle).isEqualTo(new EntryBundle(273, 112));
        assertThat(bundle.path()).isEqualTo("tile/entries/273.p/112");
        assertThat(bundle.firstEntry()).isEqualTo(69_888);
        assertThat(EntryBundle.parse("tile/entries/273.p/112")).isEqualTo(bundle);
        assertThat(EntryBundle.parse("tile/entries/x001/x234/067")).isEqualTo(new EntryBundle(1_234_067, 256));
        assertMalformed(() -> EntryBundle.parse("tile/0/273.p/112"));
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBundle.within(512, 2));
    }

    @Test
    void grows_with_the_log() {
        assertThat(EntryBundle.grown(0, 0)).isEmpty();
        assertThat(EntryBundle.grown(5, 5)).isEmpty();
        assertThat(EntryBundle.grown(6, 5)).isEmpty();
        assertThat(EntryBundle.grown(0, 1)).containsExactly(new EntryBundle(0, 1));
        assertThat(EntryBundle.grown(255, 256)).containsExactly(new EntryBundle(0, 256));
        assertThat(EntryBundle.grown(256, 257)).containsExactly(new EntryBundle(1, 1));
        assertThat(EntryBundle.grown(200, 600))
                .containsExactly(new EntryBundle(0, 256), new EntryBundle(1, 256), new EntryBundle(2, 88));
    }
}
