package org.colophon.files.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Bytes at a place that tell a media type. */
final class Signature {

    private final int offset;
    private final byte[] bytes;
    private final String mediaType;

    private Signature(int offset, byte[] bytes, String mediaType) {
        this.offset = offset;
        this.bytes = bytes;
        this.mediaType = mediaType;
    }

    static Signature ofHex(String hex, String mediaType) {
        return new Signature(0, HexFormat.of().parseHex(hex), mediaType);
    }

    static Signature ofText(String text, String mediaType) {
        return ofText(0, text, mediaType);
    }

    static Signature ofText(int offset, String text, String mediaType) {
        return new Signature(offset, text.getBytes(StandardCharsets.ISO_8859_1), mediaType);
    }

    boolean matches(byte[] head) {
        int end = offset + bytes.length;
        return head.length >= end && Arrays.equals(head, offset, end, bytes, 0, bytes.length);
    }

    String mediaType() {
        return mediaType;
    }
}
