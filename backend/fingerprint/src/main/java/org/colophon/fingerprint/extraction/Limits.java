package org.colophon.fingerprint.extraction;

import java.time.Duration;

/**
 * How much a file may cost before it is refused.
 *
 * @param pixels of a picture, asked of its header before anything is decoded
 * @param characters of a text; what is beyond is not read, and the text refused
 * @param pages of a document
 * @param ratio of the characters read to the bytes of the file
 * @param depth of nested elements in a document
 * @param seconds of a recording
 * @param time for one file
 * @param heapMegabytes of a reading process
 */
public record Limits(
        long pixels, int characters, int pages, int ratio, int depth, int seconds, Duration time, int heapMegabytes) {

    /** 128 M pixels, as the reference has it; 10 M characters likewise; six hours of sound; a minute. */
    public static final Limits DEFAULT =
            new Limits(128_000_000, 10_000_000, 5_000, 200, 100, 6 * 3600, Duration.ofSeconds(60), 1024);
}
