package org.colophon.trail;

import java.net.URI;

/** The origin of the log: the register's address without its scheme, and {@code /log} (C2SP tlog-checkpoint). */
final class LogName {

    private LogName() {}

    static String of(URI registerOrigin) {
        String address = registerOrigin.toString();
        return address.substring(address.indexOf("://") + 3) + "/log";
    }
}
