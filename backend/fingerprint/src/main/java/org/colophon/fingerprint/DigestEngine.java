package org.colophon.fingerprint;

/** One digest in the making. */
interface DigestEngine {

    /** Takes the next bytes. */
    void update(byte[] bytes, int offset, int length);

    /** The digest of all bytes taken; nothing may follow. */
    byte[] finish();
}
