package org.colophon.fingerprint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated document in {@code docs/}. */
final class KeptDocument {

    private final Path file;

    KeptDocument(String name) {
        this.file = Path.of("../../docs").resolve(name);
    }

    /** Fails where the document differs from what was measured, and leaves the new one to be looked at. */
    void mustBe(String measured) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "";
        if (!before.equals(measured)) {
            Files.writeString(file, measured);
        }
        assertThat(before)
                .as("%s was out of date and has been written anew: look at the difference and check it in", file)
                .isEqualTo(measured);
    }
}
