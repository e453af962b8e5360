package org.colophon.fingerprint.iscc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VarnibblesTest {

    private static String encoded(int... values) {
        return HexFormat.of().formatHex(Varnibbles.encode(values));
    }

    @Test
    void writes_the_examples_of_the_standard() {
        assertThat(encoded(0, 1, 7, 8)).isEqualTo("017" + "80" + "0");
        assertThat(encoded(9)).isEqualTo("81");
        assertThat(encoded(71, 72, 583)).isEqualTo("bf" + "c00" + "dff");
        assertThat(encoded(584, 4679)).isEqualTo("e000" + "efff");
    }

    @Test
    void reads_every_integer_back_and_gives_each_a_form_of_its_own() {
        Set<String> forms = new HashSet<>();
        for (int value = 0; value <= Varnibbles.MAX; value++) {
            assertThat(Varnibbles.decode(Varnibbles.encode(value), 1)).containsExactly(value);
            forms.add(encoded(value));
        }
        assertThat(forms).hasSize(Varnibbles.MAX + 1);
    }

    @Test
    void reads_any_header_back_before_any_body() {
        Random random = new Random(24138);
        for (int round = 0; round < 5_000; round++) {
            int[] fields = random.ints(4, 0, 1 << 1 + random.nextInt(12)).toArray();
            byte[] header = Varnibbles.encode(fields);
            byte[] body = new byte[random.nextInt(5)];
            random.nextBytes(body);
            assertThat(Varnibbles.decode(IsccText.concatenate(header, body), 4)).containsExactly(fields);
        }
    }

    @Test
    void refuses_what_no_field_holds() {
        assertThatIllegalArgumentException().isThrownBy(() -> Varnibbles.encode(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Varnibbles.encode(Varnibbles.MAX + 1));
    }

    @Test
    void refuses_truncated_undefined_and_badly_padded_headers() {
        assertRefused("", 1, IsccRefusal.WRONG_LENGTH);
        assertRefused("01", 3, IsccRefusal.WRONG_LENGTH);
        assertRefused("e0", 1, IsccRefusal.WRONG_LENGTH);
        assertRefused("f000", 1, IsccRefusal.MALFORMED_HEADER);
        assertRefused("01", 1, IsccRefusal.MALFORMED_HEADER);
    }

    private static void assertRefused(String hex, int count, IsccRefusal refusal) {
        assertThatExceptionOfType(IsccRefused.class)
                .isThrownBy(() -> Varnibbles.decode(HexFormat.of().parseHex(hex), count))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
