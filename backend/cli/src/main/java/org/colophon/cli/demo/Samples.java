package org.colophon.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colophon.cli.registration.LocalFile;

/** The files of the works: sample media, or the text that the story itself carries. */
record Samples(Path media, Path texts) {

    LocalFile of(Work work) throws IOException {
        String file = work.file();
        return LocalFile.read(file == null ? written(work) : media.resolve(file));
    }

    private Path written(Work work) throws IOException {
        String text = work.text();
        if (text == null) {
            throw new IllegalStateException("The work " + work.key() + " has neither file nor text.");
        }
        String extension = work.category().equals("SOFTWARE") ? ".py" : ".txt";
        return Files.writeString(texts.resolve(work.key() + extension), text);
    }
}
