package org.colophon.fingerprint.data;

import java.util.Objects;
import org.colophon.fingerprint.hash.MinHash;
import org.colophon.fingerprint.hash.Xxh32;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;

/**
 * Computes the Data-Code of bytes as they come by (ISO 24138, IEP-0008): files that share many of their chunks have
 * similar codes. Holds at most 16 KiB of the data.
 */
public final class DataCoder {

    private static final int PENDING = 2 * Chunker.MAX;
    private static final int FEATURES = 64;

    private final MinHash minHash = new MinHash();
    private final int[] features = new int[FEATURES];
    private final byte[] pending = new byte[PENDING];
    private int featureCount;
    private int pendingLength;
    private boolean chunked;

    /** Takes the next bytes; how the data are split into such calls does not matter. */
    public void update(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        int at = offset;
        int end = offset + length;
        while (at < end) {
            at = pendingLength == 0 && end - at >= PENDING ? direct(bytes, at, end) : throughPending(bytes, at, end);
        }
    }

    private int direct(byte[] bytes, int offset, int end) {
        int at = chunks(bytes, offset, end);
        pendingLength = end - at;
        System.arraycopy(bytes, at, pending, 0, pendingLength);
        return end;
    }

    // What is left undecided of a full store is shorter than what was just added to it, so it stands in the input too.
    private int throughPending(byte[] bytes, int offset, int end) {
        int added = Math.min(end - offset, PENDING - pendingLength);
        System.arraycopy(bytes, offset, pending, pendingLength, added);
        pendingLength += added;
        if (pendingLength < PENDING) {
            return offset + added;
        }
        int undecided = PENDING - chunks(pending, 0, PENDING);
        if (undecided <= added) {
            pendingLength = 0;
            return offset + added - undecided;
        }
        System.arraycopy(pending, PENDING - undecided, pending, 0, undecided);
        pendingLength = undecided;
        return offset + added;
    }

    // A chunk is decided where its greatest length is there to look at. Gives the start of the first undecided one.
    private int chunks(byte[] bytes, int offset, int end) {
        int start = offset;
        while (end - start >= Chunker.MAX) {
            start = chunk(bytes, start, end);
        }
        return start;
    }

    private int chunk(byte[] bytes, int start, int limit) {
        int end = Chunker.end(bytes, start, limit);
        features[featureCount++] = Xxh32.hash(bytes, start, end - start);
        if (featureCount == FEATURES) {
            hashFeatures();
        }
        chunked = true;
        return end;
    }

    private void hashFeatures() {
        minHash.add(features, 0, featureCount);
        featureCount = 0;
    }

    /** The code of all bytes taken, 256 bits; nothing may follow. No data at all are one empty chunk. */
    public IsccUnit finish() {
        int start = 0;
        while (start < pendingLength || !chunked) {
            start = chunk(pending, start, pendingLength);
        }
        hashFeatures();
        return IsccUnit.of(UnitType.DATA, minHash.digest());
    }
}
