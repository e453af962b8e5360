package org.colophon.register;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate states, and where anybody can check it.
 *
 * @param effectiveOn the legal day of receipt, in the register's own time zone
 * @param url the live record, as the QR code leads to it
 * @param entry the log's entry of the registration; null only for the moment until the log has taken it in
 */
public record Certificate(
        WorkPage.PublicWork work,
        List<WorkPage.PublicOwner> owners,
        LocalDate effectiveOn,
        LocalDate registeredOn,
        String registerName,
        URI registerOrigin,
        String url,
        boolean weakenedPresumption,
        @Nullable CertificateEntry entry) {

    /** The entry and its inclusion proof (C2SP tlog-proof). */
    public record CertificateEntry(long position, String type, Instant at, String leafHash, String proof) {}
}
