package org.colophon.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.files.UploadState.INSPECTING;
import static org.colophon.files.UploadState.RECEIVING;
import static org.colophon.files.UploadState.REJECTED;
import static org.colophon.files.UploadState.STORED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UploadStateTest {

    private static final Map<UploadState, Set<UploadState>> ALLOWED = Map.of(
            RECEIVING, Set.of(INSPECTING),
            INSPECTING, Set.of(STORED, REJECTED),
            STORED, Set.of(REJECTED),
            REJECTED, Set.of());

    @Test
    void changes_only_as_the_life_of_an_upload_goes() {
        for (UploadState from : UploadState.values()) {
            for (UploadState to : UploadState.values()) {
                assertThat(from.mayBecome(to))
                        .as(from + " to " + to)
                        .isEqualTo(ALLOWED.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }
}
