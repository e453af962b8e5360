package org.colophon.fingerprint.extraction;

/**
 * Who took from the file what a code was made of. Another version may give another code, so it is kept with each.
 *
 * @param name of the reader
 * @param version ours, a hyphen, and that of the library that reads
 */
public record Extractor(String name, String version) {

    /** What a code of the bytes themselves needs: nothing but the bytes. */
    public static final Extractor BYTES = new Extractor("bytes", "1");

    /** As {@code name/version}. */
    @Override
    public String toString() {
        return name + "/" + version;
    }
}
