package org.colophon.cli.http;

import java.nio.file.Path;

/** The register read the file and did not keep it. */
public final class DepositRefused extends RuntimeException {

    DepositRefused(Path file, String reason) {
        super("The register did not take " + file.getFileName() + ": " + reason);
    }
}
