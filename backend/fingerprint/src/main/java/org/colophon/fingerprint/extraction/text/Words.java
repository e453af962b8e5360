package org.colophon.fingerprint.extraction.text;

/** Where the words of a document go as they are read. */
@FunctionalInterface
public interface Words {

    /** Takes the next piece, which may be cut anywhere. */
    void append(char[] text, int offset, int length);
}
