package org.colophon.cli.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A holder assigns a share without a price: to a society, a partner, for a territory. No rights named: all economic. */
record Gift(
        String key,
        int chapter,
        String work,
        String from,
        String to,
        @Nullable List<String> rights,
        String territory,
        String share) {}
