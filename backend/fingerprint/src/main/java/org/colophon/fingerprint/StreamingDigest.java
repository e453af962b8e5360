package org.colophon.fingerprint;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Computes several digests of bytes as they come by, such as those of an upload while it is received. */
public final class StreamingDigest {

    private final Map<DigestAlgorithm, DigestEngine> engines = new EnumMap<>(DigestAlgorithm.class);
    private boolean finished;

    /** Starts the digests by these algorithms. */
    public StreamingDigest(Set<DigestAlgorithm> algorithms) {
        if (algorithms.isEmpty()) {
            throw new IllegalArgumentException("a file is identified by at least one digest");
        }
        algorithms.forEach(algorithm -> engines.put(algorithm, algorithm.engine()));
    }

    /** Takes the next bytes. */
    public void update(byte[] bytes, int offset, int length) {
        requireUnfinished();
        Objects.checkFromIndexSize(offset, length, bytes.length);
        engines.values().forEach(engine -> engine.update(bytes, offset, length));
    }

    /** The digests of all bytes taken; nothing may follow. */
    public Digests finish() {
        requireUnfinished();
        finished = true;
        Map<DigestAlgorithm, byte[]> digests = new EnumMap<>(DigestAlgorithm.class);
        engines.forEach((algorithm, engine) -> digests.put(algorithm, engine.finish()));
        return Digests.of(digests);
    }

    private void requireUnfinished() {
        if (finished) {
            throw new IllegalStateException("the digests are finished already");
        }
    }
}
