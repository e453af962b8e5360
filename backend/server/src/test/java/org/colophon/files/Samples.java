package org.colophon.files;

import java.nio.file.Path;

/** The sample media of the project. */
final class Samples {

    static final Path IMAGES = Path.of("../../infra/samples/image");

    private Samples() {}
}
