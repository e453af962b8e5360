package org.colophon.evidence;

import java.util.Arrays;

/**
 * The hashes of a tree of this size, computed from its tiles. A tile is believed as it is read: who does not own the
 * store has to compare the root with a signed checkpoint and every tile with its parent first.
 */
public record TileHashes(long size, TileReader tiles) implements HashReader {

    private static final int HEIGHT = 8;

    @Override
    public Hash hash(int level, long index) {
        int height = level % HEIGHT;
        long first = index << height;
        Tile tile = Tile.within(size, level / HEIGHT, first / Tile.FULL_WIDTH);
        byte[] bytes = tiles.read(tile);
        if (bytes.length != tile.width() * Hash.BYTES) {
            throw new MalformedEvidence(tile.path() + " has " + bytes.length + " bytes");
        }
        return subtree(bytes, (int) (first % Tile.FULL_WIDTH), height);
    }

    private static Hash subtree(byte[] tile, int first, int height) {
        if (height == 0) {
            return Hash.of(Arrays.copyOfRange(tile, first * Hash.BYTES, (first + 1) * Hash.BYTES));
        }
        int half = 1 << (height - 1);
        return Hash.ofNode(subtree(tile, first, height - 1), subtree(tile, first + half, height - 1));
    }
}
