package org.colophon.cli.registration;

import java.nio.file.Path;
import java.text.Normalizer;

/** The title that a file's name suggests. */
final class FileTitle {

    private FileTitle() {}

    /** Without the extension; underscores, and hyphens where there is no space, stand for spaces. */
    static String of(Path file) {
        String name = Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String spaced = stem.replace('_', ' ');
        if (!spaced.contains(" ")) {
            spaced = spaced.replaceAll("(?<=[\\p{L}])-(?=[\\p{L}])", " ");
        }
        String title = spaced.replaceAll("\\s+", " ").strip();
        return title.isEmpty() ? name : title;
    }
}
