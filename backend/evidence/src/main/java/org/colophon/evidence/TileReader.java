package org.colophon.evidence;

/** Where the bytes of published tiles are kept. */
@FunctionalInterface
public interface TileReader {

    /** The bytes of this tile. */
    byte[] read(Tile tile);
}
