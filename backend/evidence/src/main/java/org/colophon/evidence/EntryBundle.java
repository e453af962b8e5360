package org.colophon.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Up to 256 neighbouring log entries published together, each behind its length in two bytes (C2SP tlog-tiles). */
public record EntryBundle(long index, int width) {

    /** The longest entry that the two bytes of its length allow. */
    public static final int LONGEST_ENTRY = 0xffff;

    private static final String PREFIX = "tile/entries/";

    public EntryBundle {
        new TilePath(index, width);
    }

    /** The bundle at this place as the log of this size has it, perhaps partial. */
    public static EntryBundle within(long logSize, long index) {
        return new EntryBundle(index, TilePath.within(logSize, index).width());
    }

    /** The bundles that a log gained or that became wider as it grew from one size to another. */
    public static List<EntryBundle> grown(long from, long to) {
        if (from >= to) {
            return List.of();
        }
        return LongStream.rangeClosed(from / TilePath.FULL, (to - 1) / TilePath.FULL)
                .mapToObj(index -> within(to, index))
                .toList();
    }

    /** Reads a bundle's path, which must be spelt exactly as {@link #path()} does. */
    public static EntryBundle parse(String path) {
        if (!path.startsWith(PREFIX)) {
            throw new MalformedEvidence("this is not the path of an entry bundle");
        }
        TilePath place = TilePath.parse(path.substring(PREFIX.length()));
        return new EntryBundle(place.index(), place.width());
    }

    /** Where the log publishes this bundle, below its own address. */
    public String path() {
        return PREFIX + new TilePath(index, width).text();
    }

    /** The index of the first entry. */
    public long firstEntry() {
        return index * TilePath.FULL;
    }

    /** The bytes of this bundle of exactly these entries. */
    public byte[] encode(List<byte[]> entries) {
        if (entries.size() != width) {
            throw new MalformedEvidence("the bundle holds " + width + " entries, not " + entries.size());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            Strict.bounded(entry, LONGEST_ENTRY, "a log entry");
            bytes.write(entry.length >> 8);
            bytes.write(entry.length);
            bytes.writeBytes(entry);
        }
        return bytes.toByteArray();
    }

    /** The entries in the bytes of this bundle. */
    public List<byte[]> decode(byte[] bytes) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        List<byte[]> entries = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            requireBytes(rest, Short.BYTES);
            byte[] entry = new byte[Short.toUnsignedInt(rest.getShort())];
            requireBytes(rest, entry.length);
            rest.get(entry);
            entries.add(entry);
        }
        if (rest.hasRemaining()) {
            throw new MalformedEvidence("bytes follow the last entry of the bundle");
        }
        return entries;
    }

    private static void requireBytes(ByteBuffer rest, int count) {
        if (rest.remaining() < count) {
            throw new MalformedEvidence("the entry bundle is cut short");
        }
    }
}
