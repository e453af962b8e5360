package org.colophon.fingerprint.extraction;

import java.time.Duration;

/**
 * How much a file may cost before it is refused.
 *
 * @param pixels of a picture, asked of its header before anything is decoded
 * @param characters of a text
 * @param pages of a document
 * @param ratio of the characters of a document to the bytes of its file
 * @param depth of nested elements in a document
 * @param seconds of sound
 * @param time for a file; a second more for each megabyte, at most {@link #LONGEST}
 * @param heapMegabytes of a reading process
 */
public record Limits(
        long pixels, int characters, int pages, int ratio, int depth, int seconds, Duration time, int heapMegabytes) {

    /** The longest that any file is read. */
    public static final Duration LONGEST = Duration.ofMinutes(30);

    /** 128 M pixels, as the reference has it; 50 M characters; 10,000 pages; six hours of sound; ten seconds. */
    public static final Limits DEFAULT =
            new Limits(128_000_000, 50_000_000, 10_000, 500, 200, 6 * 3600, Duration.ofSeconds(10), 1_024);

    private static final long BYTES_A_SECOND = 1_000_000;

    /** How long a file of this size may be read. */
    Duration timeFor(long bytes) {
        Duration whole = time.plusSeconds(bytes / BYTES_A_SECOND);
        return whole.compareTo(LONGEST) < 0 ? whole : LONGEST;
    }
}
