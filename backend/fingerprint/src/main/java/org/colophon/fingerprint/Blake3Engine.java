package org.colophon.fingerprint;

import org.colophon.fingerprint.hash.Blake3;

/** BLAKE3 among the other digests. */
final class Blake3Engine implements DigestEngine {

    private final Blake3 blake3 = new Blake3();

    @Override
    public void update(byte[] bytes, int offset, int length) {
        blake3.update(bytes, offset, length);
    }

    @Override
    public byte[] finish() {
        return blake3.finish();
    }
}
