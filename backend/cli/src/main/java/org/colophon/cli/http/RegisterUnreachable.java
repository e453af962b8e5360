package org.colophon.cli.http;

import java.net.URI;

/** The register did not answer; whether it acted is unknown, and the same request may be sent again. */
public final class RegisterUnreachable extends RuntimeException {

    RegisterUnreachable(URI register, Exception cause) {
        super("The register at " + register + " does not answer.", cause);
    }
}
