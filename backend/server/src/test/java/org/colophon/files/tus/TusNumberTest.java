package org.colophon.files.tus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TusNumberTest {

    @Test
    void reads_whole_numbers() {
        assertThat(TusNumber.read("Upload-Offset", "0")).isZero();
        assertThat(TusNumber.read("Upload-Offset", "999999999999999999")).isEqualTo(999_999_999_999_999_999L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "+1", "-1", "1.0", "1e3", "0x10", "１", "1000000000000000000", "ten"})
    void refuses_everything_else(String value) {
        assertThatThrownBy(() -> TusNumber.read("Upload-Offset", value))
                .isInstanceOfSatisfying(
                        TusRefused.class,
                        refused -> assertThat(refused.arguments()).containsEntry("header", "Upload-Offset"));
    }

    @Test
    void refuses_a_missing_header() {
        assertThatThrownBy(() -> TusNumber.read("Upload-Length", null)).isInstanceOf(TusRefused.class);
    }
}
