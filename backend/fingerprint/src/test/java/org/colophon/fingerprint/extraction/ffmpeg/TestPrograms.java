package org.colophon.fingerprint.extraction.ffmpeg;

import java.nio.file.Path;

/** The FFmpegs for tests, unpacked once into the build's folder. */
public final class TestPrograms {

    private static final Programs FOUND =
            Programs.find(Path.of("target", "ffmpeg").toAbsolutePath());

    private TestPrograms() {}

    /** Both of them, or a sentence what to do. */
    public static Programs get() {
        if (FOUND.decoder() == null || FOUND.signer() == null) {
            throw new IllegalStateException("These tests need an FFmpeg with the signature filter: run infra/ffmpeg, or"
                    + " name one in COLOPHON_FFMPEG.");
        }
        return FOUND;
    }
}
