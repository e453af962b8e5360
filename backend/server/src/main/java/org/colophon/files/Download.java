package org.colophon.files;

import java.io.InputStream;

/** A file on its way out; whoever gets it closes the stream. */
public record Download(StoredFile file, InputStream bytes) {}
