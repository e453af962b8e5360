package org.colophon.fingerprint;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.colophon.fingerprint.data.DataCoder;

/**
 * Computes digests and codes of bytes as they come by, such as those of an upload while it is received. What comes in is
 * gathered in buffers, at most 4 MiB in all, and worked on by the idle processors while the next bytes arrive; the
 * caller's thread helps where they do not keep up, so nothing here waits for a thread that may never come.
 */
public final class StreamingFingerprint {

    private static final Set<DigestAlgorithm> ALWAYS = EnumSet.of(DigestAlgorithm.SHA_256, DigestAlgorithm.BLAKE3);

    private final Map<DigestAlgorithm, DigestEngine> engines = new EnumMap<>(DigestAlgorithm.class);
    private final DataCoder data = new DataCoder();
    private final Pass pass;
    // A full buffer is held back until a byte follows it: the end of the input is treated differently.
    private byte[] buffer;
    private int filled;
    private long size;
    private boolean finished;

    /** Starts SHA-256, BLAKE3 and the Data-Code, and digests by these algorithms, which may name the first two again. */
    public StreamingFingerprint(Set<DigestAlgorithm> further) {
        Set<DigestAlgorithm> serial = EnumSet.copyOf(ALWAYS);
        serial.addAll(further);
        serial.remove(DigestAlgorithm.BLAKE3);
        List<Lane> lanes = new ArrayList<>();
        lanes.add(new Lane(data::update));
        for (DigestAlgorithm algorithm : serial) {
            DigestEngine engine = algorithm.engine();
            engines.put(algorithm, engine);
            lanes.add(new Lane(engine::update));
        }
        pass = new Pass(lanes);
        buffer = pass.freeBuffer();
    }

    /** Takes the next bytes. */
    public void update(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        requireUnfinished();
        for (int at = offset, end = offset + length; at < end; ) {
            if (filled == buffer.length) {
                turnTo(pass.freeBuffer());
            }
            int taken = Math.min(end - at, buffer.length - filled);
            System.arraycopy(bytes, at, buffer, filled, taken);
            filled += taken;
            at += taken;
        }
        size += length;
    }

    private void turnTo(byte[] next) {
        pass.publish();
        buffer = next;
        filled = 0;
    }

    /** Takes all bytes up to the end of the stream, which spares a copy. */
    void readAll(InputStream stream) throws IOException {
        requireUnfinished();
        int length = 0;
        while (length >= 0) {
            size += length;
            length = filled < buffer.length ? readInto(buffer, stream) : readOn(stream);
        }
    }

    private int readInto(byte[] target, InputStream stream) throws IOException {
        int length = stream.read(target, filled, target.length - filled);
        filled += Math.max(0, length);
        return length;
    }

    private int readOn(InputStream stream) throws IOException {
        byte[] next = pass.freeBuffer();
        int length = 0;
        while (length == 0) {
            length = stream.read(next, 0, next.length);
        }
        if (length > 0) {
            turnTo(next);
            filled = length;
        }
        return length;
    }

    /** The fingerprint of all bytes taken; nothing may follow. */
    public Fingerprint finish() {
        requireUnfinished();
        finished = true;
        byte[] blake3 = pass.finish(filled);
        Map<DigestAlgorithm, byte[]> digests = new EnumMap<>(DigestAlgorithm.class);
        engines.forEach((algorithm, engine) -> digests.put(algorithm, engine.finish()));
        digests.put(DigestAlgorithm.BLAKE3, blake3);
        return new Fingerprint(size, Digests.of(digests), data.finish());
    }

    private void requireUnfinished() {
        if (finished) {
            throw new IllegalStateException("the fingerprint is finished already");
        }
    }
}
