package org.colophon.files.media;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells the media type from the first bytes of a file, never from its name, and says so where it does not know. */
public final class MediaTypes {

    /** How many bytes are enough. */
    public static final int HEAD = 4096;

    public static final String UNKNOWN = "application/octet-stream";

    private static final List<Signature> SIGNATURES = List.of(
            Signature.ofHex("ffd8ff", "image/jpeg"),
            Signature.ofHex("89504e470d0a1a0a", "image/png"),
            Signature.ofText("GIF87a", "image/gif"),
            Signature.ofText("GIF89a", "image/gif"),
            Signature.ofHex("49492a00", "image/tiff"),
            Signature.ofHex("4d4d002a", "image/tiff"),
            Signature.ofText("8BPS", "image/vnd.adobe.photoshop"),
            Signature.ofHex("0000000c6a5020200d0a870a", "image/jp2"),
            Signature.ofText("%PDF-", "application/pdf"),
            Signature.ofText("%!PS", "application/postscript"),
            Signature.ofText("{\\rtf", "application/rtf"),
            Signature.ofHex("d0cf11e0a1b11ae1", "application/x-ole-storage"),
            Signature.ofText("ID3", "audio/mpeg"),
            Signature.ofText("fLaC", "audio/flac"),
            Signature.ofText("MThd", "audio/midi"),
            Signature.ofText("#!AMR", "audio/amr"),
            Signature.ofText("FLV\u0001", "video/x-flv"),
            Signature.ofHex("000001ba", "video/mpeg"),
            Signature.ofHex("000001b3", "video/mpeg"),
            Signature.ofHex("3026b2758e66cf11a6d900aa0062ce6c", "video/x-ms-asf"),
            Signature.ofHex("504b0506", "application/zip"),
            Signature.ofHex("1f8b08", "application/gzip"),
            Signature.ofText("BZh", "application/x-bzip2"),
            Signature.ofHex("fd377a585a00", "application/x-xz"),
            Signature.ofHex("28b52ffd", "application/zstd"),
            Signature.ofHex("377abcaf271c", "application/x-7z-compressed"),
            Signature.ofHex("526172211a07", "application/vnd.rar"),
            Signature.ofText(257, "ustar", "application/x-tar"),
            Signature.ofText("wOFF", "font/woff"),
            Signature.ofText("wOF2", "font/woff2"),
            Signature.ofText("OTTO", "font/otf"),
            Signature.ofHex("0001000000", "font/ttf"),
            Signature.ofText("glTF", "model/gltf-binary"),
            Signature.ofText("Kaydara FBX Binary", "model/vnd.fbx"),
            Signature.ofText("SQLite format 3\u0000", "application/vnd.sqlite3"));

    private MediaTypes() {}

    /** The media type of a file that begins with these bytes; give {@link #HEAD} of them, or all there are. */
    public static String of(byte[] head) {
        for (Signature signature : SIGNATURES) {
            if (signature.matches(head)) {
                return signature.mediaType();
            }
        }
        String container = Containers.of(head);
        return container != null ? container : ofText(head);
    }

    private static String ofText(byte[] head) {
        if (!Utf8Text.isText(head)) {
            return UNKNOWN;
        }
        String start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.UTF_8).stripLeading();
        boolean drawing = start.startsWith("<svg") || (start.startsWith("<?xml") && start.contains("<svg"));
        return drawing ? "image/svg+xml" : "text/plain";
    }
}
