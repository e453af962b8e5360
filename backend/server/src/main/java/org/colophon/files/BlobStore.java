package org.colophon.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Keeps encrypted bytes under keys made by us; a folder now, an object store later.
 *
 * <p>What is put is durable when {@link #put} returns, appears whole or not at all, and is never changed.
 */
public interface BlobStore {

    /** Writes the bytes of one blob. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Stores what the content writes; where that throws, nothing is stored. */
    void put(String key, Content content) throws IOException;

    /** Opens a blob for reading from any place; {@link java.nio.file.NoSuchFileException} where it is missing. */
    SeekableByteChannel open(String key) throws IOException;

    /** Removes a blob; one that is not there is no error. */
    void delete(String key) throws IOException;

    /** The keys of the blobs that were written before this moment; the caller closes the stream. */
    Stream<String> writtenBefore(Instant moment) throws IOException;

    /** Removes what broken writes left behind and no write has touched since this moment. */
    void dropUnfinished(Instant untouchedSince) throws IOException;
}
