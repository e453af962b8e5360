package org.colophon.fingerprints;

/** How near two files are, in words; the nearest first. */
public enum Nearness {
    /** Every byte is the same. */
    SAME_FILE,
    /** The content is the same in another file, by a code of it. */
    SAME_CONTENT,
    /** So near that an examiner looks at it. */
    VERY_NEAR,
    /** Near enough to be asked about. */
    NEAR,
    /** Passages of the text are the same. */
    SAME_WORDS_IN_PART
}
