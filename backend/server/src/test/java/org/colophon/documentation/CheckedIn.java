package org.colophon.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated document in {@code docs/}. */
final class CheckedIn {

    private final Path file;

    CheckedIn(String name) {
        this.file = Path.of("../../docs").resolve(name);
    }

    /** Fails where the document differs from what the code says, and leaves the new one to be looked at. */
    void mustBe(String generated) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "";
        if (!before.equals(generated)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated);
        }
        assertThat(before)
                .as("%s was out of date and has been written anew: look at the difference and check it in", file)
                .isEqualTo(generated);
    }
}
