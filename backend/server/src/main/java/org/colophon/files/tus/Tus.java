package org.colophon.files.tus;

/** What tus 1.0.0 calls its headers, and what of it this server speaks. */
public final class Tus {

    public static final String VERSION = "1.0.0";

    /** Uploads whose length is not known in advance are not taken. */
    public static final String EXTENSIONS = "creation,termination";

    public static final String CONTENT_TYPE = "application/offset+octet-stream";

    public static final String TUS_RESUMABLE = "Tus-Resumable";
    public static final String TUS_VERSION = "Tus-Version";
    public static final String TUS_EXTENSION = "Tus-Extension";
    public static final String TUS_MAX_SIZE = "Tus-Max-Size";
    public static final String UPLOAD_LENGTH = "Upload-Length";
    public static final String UPLOAD_OFFSET = "Upload-Offset";
    public static final String UPLOAD_METADATA = "Upload-Metadata";
    public static final String METHOD_OVERRIDE = "X-HTTP-Method-Override";

    private Tus() {}
}
