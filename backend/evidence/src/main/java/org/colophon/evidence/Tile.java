package org.colophon.evidence;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of up to 256 neighbouring hashes of the tree, as the log publishes them (C2SP tlog-tiles): a tile of level L
 * holds the hashes of complete subtrees of 256^L leaves.
 */
public record Tile(int level, long index, int width) {

    /** The number of hashes in a tile that will never change again. */
    public static final int FULL_WIDTH = TilePath.FULL;

    private static final int HIGHEST_LEVEL = 7;
    private static final int HEIGHT = 8;
    private static final String PREFIX = "tile/";

    public Tile {
        if (level < 0 || level > HIGHEST_LEVEL) {
            throw new MalformedEvidence("no tile has level " + level);
        }
        new TilePath(index, width);
    }

    /** The tile at this place as the tree of this size has it, perhaps partial. */
    public static Tile within(long treeSize, int level, long index) {
        return new Tile(
                level,
                index,
                TilePath.within(treeSize >> (HEIGHT * level), index).width());
    }

    /** All tiles of the tree of this size, the lowest level first. */
    public static List<Tile> of(long treeSize) {
        return grown(0, treeSize);
    }

    /** The tiles that a tree gained or that became wider as it grew from one size to another. */
    public static List<Tile> grown(long from, long to) {
        List<Tile> tiles = new ArrayList<>();
        for (int level = 0; level <= HIGHEST_LEVEL && to >> (HEIGHT * level) > 0; level++) {
            long had = from >> (HEIGHT * level);
            long has = to >> (HEIGHT * level);
            for (long index = had / FULL_WIDTH; had < has && index <= (has - 1) / FULL_WIDTH; index++) {
                tiles.add(within(to, level, index));
            }
        }
        return tiles;
    }

    /** Reads a tile's path, which must be spelt exactly as {@link #path()} does. */
    public static Tile parse(String path) {
        if (!path.matches("(?s)tile/[0-7]/.*")) {
            throw new MalformedEvidence("this is not the path of a tile");
        }
        TilePath place = TilePath.parse(path.substring(PREFIX.length() + 2));
        return new Tile(path.charAt(PREFIX.length()) - '0', place.index(), place.width());
    }

    /** Where the log publishes this tile, below its own address. */
    public String path() {
        return PREFIX + level + "/" + new TilePath(index, width).text();
    }

    /** Whether all 256 hashes are there. */
    public boolean isFull() {
        return width == FULL_WIDTH;
    }

    /** The level, in the binary tree, of the hashes in this tile. */
    public int hashLevel() {
        return HEIGHT * level;
    }

    /** The index, within its level of the binary tree, of the first hash in this tile. */
    public long firstHash() {
        return index * FULL_WIDTH;
    }

    /** The bytes of this tile: its hashes one after the other. */
    public byte[] encode(HashReader hashes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(width * Hash.BYTES);
        for (int i = 0; i < width; i++) {
            bytes.writeBytes(hashes.hash(hashLevel(), firstHash() + i).bytes());
        }
        return bytes.toByteArray();
    }
}
