package org.colophon.fingerprint.extraction.worker;

import java.io.IOException;

/** The other process said something that it never says: it may have been taken over by the file that it read. */
public final class ProtocolBroken extends IOException {

    ProtocolBroken(String what) {
        super(what);
    }

    ProtocolBroken(String what, Throwable cause) {
        super(what, cause);
    }
}
