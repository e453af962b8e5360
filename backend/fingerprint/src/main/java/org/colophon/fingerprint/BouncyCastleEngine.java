package org.colophon.fingerprint;

import org.bouncycastle.crypto.Digest;

/** A digest that the JDK lacks. */
final class BouncyCastleEngine implements DigestEngine {

    private final Digest digest;

    BouncyCastleEngine(Digest digest) {
        this.digest = digest;
    }

    @Override
    public void update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    @Override
    public byte[] finish() {
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }
}
