package org.colophon.fingerprints.reading;

import java.io.IOException;
import java.io.InputStream;

/** Reads the content of one file; a file that cannot be read is refused by name and never an exception. */
interface ContentReader {

    /**
     * Reads the stream to its end; closing it is left to the caller.
     *
     * @param name of the file where it comes from, a hint at its type
     */
    ReadContent read(InputStream file, String name) throws IOException;
}
