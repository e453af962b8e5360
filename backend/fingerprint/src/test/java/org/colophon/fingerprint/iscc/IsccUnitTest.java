package org.colophon.fingerprint.iscc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class IsccUnitTest {

    private static void assertRefused(IsccRefusal refusal, ThrowingCallable call) {
        assertThatExceptionOfType(IsccRefused.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    @Test
    void distance_counts_the_bits_that_differ_the_same_from_both_sides() {
        Random random = new Random(99);
        for (UnitType type : Codes.unitTypes()) {
            for (int bits = 32; bits <= IsccUnit.FULL_BITS; bits += 32) {
                IsccUnit unit = Codes.unit(type, bits, random);
                byte[] other = unit.body();
                int flips = random.nextInt(bits + 1);
                // The first so many bits of a random rotation: every one differs.
                int start = random.nextInt(bits);
                for (int i = 0; i < flips; i++) {
                    int bit = (start + i) % bits;
                    other[bit / 8] ^= (byte) (1 << bit % 8);
                }
                IsccUnit flipped = IsccUnit.of(type, other);
                assertThat(unit.distance(flipped)).isEqualTo(flips);
                assertThat(flipped.distance(unit)).isEqualTo(flips);
                assertThat(unit.distance(unit)).isZero();
                assertThat(unit.equals(flipped)).isEqualTo(flips == 0);
            }
        }
    }

    @Test
    void distance_keeps_the_triangle_inequality() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            IsccUnit a = Codes.unit(UnitType.TEXT, 256, random);
            IsccUnit b = Codes.unit(UnitType.TEXT, 256, random);
            IsccUnit c = Codes.unit(UnitType.TEXT, 256, random);
            assertThat(a.distance(c)).isLessThanOrEqualTo(a.distance(b) + b.distance(c));
        }
    }

    @Test
    void has_no_distance_to_a_unit_of_another_type_or_length() {
        Random random = new Random(1);
        IsccUnit text = Codes.unit(UnitType.TEXT, 256, random);
        IsccUnit image = Codes.unit(UnitType.IMAGE, 256, random);
        assertRefused(IsccRefusal.NOT_COMPARABLE, () -> text.distance(image));
        assertRefused(IsccRefusal.NOT_COMPARABLE, () -> text.distance(text.truncated(64)));
        assertRefused(IsccRefusal.NOT_COMPARABLE, () -> text.truncated(64).distance(text));
        assertThat(text.truncated(64).distance(text.truncated(128).truncated(64)))
                .isZero();
    }

    @Test
    void gives_its_bits_as_words() {
        byte[] body = new byte[12];
        for (int i = 0; i < body.length; i++) {
            body[i] = (byte) (0xF0 + i);
        }
        IsccUnit unit = IsccUnit.of(UnitType.DATA, body);
        assertThat(unit.word(0)).isEqualTo(0xF0F1F2F3F4F5F6F7L);
        assertThat(unit.word(1)).isEqualTo(0xF8F9FAFB00000000L);
        assertThatThrownBy(() -> unit.truncated(64).word(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> unit.word(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> unit.word(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void has_32_to_256_bits_in_steps_of_32() {
        for (int bytes : new int[] {0, 1, 2, 5, 31, 33}) {
            assertRefused(IsccRefusal.UNKNOWN_LENGTH, () -> IsccUnit.of(UnitType.META, new byte[bytes]));
        }
        assertRefused(IsccRefusal.UNKNOWN_LENGTH, () -> IsccUnit.of(UnitType.META, new byte[36]));
        IsccUnit unit = IsccUnit.of(UnitType.META, new byte[8]);
        assertThat(unit.bits()).isEqualTo(64);
        assertRefused(IsccRefusal.UNIT_TOO_SHORT, () -> unit.truncated(96));
        assertRefused(IsccRefusal.UNKNOWN_LENGTH, () -> unit.truncated(0));
        assertRefused(IsccRefusal.UNKNOWN_LENGTH, () -> unit.truncated(-32));
        assertRefused(IsccRefusal.UNKNOWN_LENGTH, () -> unit.truncated(40));
    }

    @Test
    void keeps_its_bytes_to_itself() {
        byte[] body = new byte[32];
        IsccUnit unit = IsccUnit.of(UnitType.TEXT, body);
        body[0] = 1;
        unit.body()[1] = 1;
        assertThat(unit.body()).containsOnly(0);
        IsccCode code = IsccCode.of(IsccUnit.of(UnitType.DATA, body), IsccUnit.of(UnitType.INSTANCE, body));
        code.body()[0] = 9;
        assertThat(code.body()[0]).isEqualTo((byte) 1);
    }

    @Test
    void names_its_type_so_that_it_can_be_read_back() {
        assertThat(UnitType.computed()).hasSize(8).doesNotHaveDuplicates();
        for (UnitType type : UnitType.computed()) {
            assertThat(UnitType.ofId(type.id())).isEqualTo(type);
            assertThat(IsccUnit.of(type, new byte[8]).type()).isEqualTo(type);
        }
        assertThat(UnitType.IMAGE).hasToString("CONTENT-IMAGE-V0");
        assertRefused(IsccRefusal.WRONG_KIND, () -> UnitType.ofId("CONTENT-IMAGE-V1"));
        assertRefused(IsccRefusal.WRONG_KIND, () -> new UnitType(MainType.ISCC, SubType.SUM, 0));
        assertRefused(IsccRefusal.UNKNOWN_SUB_TYPE, () -> new UnitType(MainType.META, SubType.TEXT, 0));
        assertRefused(IsccRefusal.UNKNOWN_VERSION, () -> new UnitType(MainType.META, SubType.NONE, 1));
    }

    @Test
    void tells_unlike_codes_apart() {
        Random random = new Random(2);
        IsccUnit data = Codes.unit(UnitType.DATA, 64, random);
        IsccCode code = IsccCode.of(data, Codes.unit(UnitType.INSTANCE, 64, random));
        IsccCode other = IsccCode.of(data, Codes.unit(UnitType.INSTANCE, 64, random));
        assertThat(code).isNotEqualTo(other).doesNotHaveSameHashCodeAs(other);
        assertThat(data).doesNotHaveSameHashCodeAs(Codes.unit(UnitType.DATA, 64, random));
        assertThat(data).isNotEqualTo(IsccUnit.of(UnitType.TEXT, data.body()));
    }

    @Test
    void knows_the_headers_of_identifiers_too() {
        assertThat(SubType.of(MainType.ID, 0)).hasSize(4);
        assertThat(SubType.of(MainType.ID, 1)).containsExactly(SubType.REALM_0, SubType.REALM_1);
        assertThat(new IsccHeader(MainType.ID, SubType.REALM_1, 1, 0).bodyBits())
                .isEqualTo(64);
        assertThat(new IsccHeader(MainType.ID, SubType.PRIVATE, 0, 4).bodyBits())
                .isEqualTo(96);
        assertThat(IsccHeader.read(new byte[] {0x61, 0x10}))
                .isEqualTo(new IsccHeader(MainType.ID, SubType.REALM_1, 1, 0));
        assertRefused(IsccRefusal.UNKNOWN_LENGTH, () -> new IsccHeader(MainType.ID, SubType.PRIVATE, 0, 5));
    }

    @Test
    void writes_multihashes() {
        byte[] digest = new byte[32];
        digest[0] = (byte) 0xAF;
        digest[31] = 0x12;
        assertThat(Multihash.ofBlake3(digest)).isEqualTo("1e20af" + "00".repeat(30) + "12");
        assertThatThrownBy(() -> Multihash.ofBlake3(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
