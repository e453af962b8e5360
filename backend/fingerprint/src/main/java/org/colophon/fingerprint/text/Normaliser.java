package org.colophon.fingerprint.text;

/**
 * The normalisation forms of Unicode. Of assigned code points they never change (Unicode's normalisation stability
 * policy), so once the unassigned ones are gone any implementation of 16.0 or later gives the same.
 */
interface Normaliser {

    /** Canonical decomposition. */
    String nfd(String text);

    /** Compatibility decomposition, then canonical composition. */
    String nfkc(String text);
}
