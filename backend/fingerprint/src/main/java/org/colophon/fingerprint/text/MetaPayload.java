package org.colophon.fingerprint.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** The meta element of seed metadata: a Data-URL (RFC 2397), of which the bytes are hashed without interpretation. */
public final class MetaPayload {

    /** The most bytes that the reference implementation takes. */
    public static final int MAX_BYTES = 128_000;

    private final String dataUrl;
    private final byte[] bytes;

    private MetaPayload(String dataUrl, byte[] bytes) {
        if (bytes.length == 0 || bytes.length > MAX_BYTES) {
            throw new SeedMetadataRefused("the meta element has 1 to " + MAX_BYTES + " bytes, not " + bytes.length);
        }
        this.dataUrl = dataUrl;
        this.bytes = bytes;
    }

    /**
     * The payload of a Data-URL, in base 64 or percent-encoded, which is kept unaltered.
     *
     * @throws SeedMetadataRefused if it is none, or its payload is empty or has more than 128,000 bytes
     */
    public static MetaPayload ofDataUrl(String dataUrl) {
        int comma = dataUrl.indexOf(',');
        if (!dataUrl.startsWith("data:") || comma < 0) {
            throw new SeedMetadataRefused("the meta element is a Data-URL: data:, media type, comma, content");
        }
        String content = dataUrl.substring(comma + 1);
        boolean isBase64 = dataUrl.substring(0, comma).endsWith(";base64");
        return new MetaPayload(dataUrl, isBase64 ? base64(content) : percentDecoded(content));
    }

    /**
     * A JSON object in its canonical form (RFC 8785), as JSON-LD if it has a member {@code @context}.
     *
     * @param object of maps with strings as keys, lists, strings, numbers, booleans and null
     * @throws SeedMetadataRefused if it is empty or has more than 128,000 bytes, or JSON cannot express it
     */
    public static MetaPayload ofJson(Map<String, ?> object) {
        if (object.isEmpty()) {
            throw new SeedMetadataRefused("the meta element has members, or is left out");
        }
        byte[] bytes;
        try {
            bytes = CanonicalJson.of(object);
        } catch (IllegalArgumentException e) {
            throw new SeedMetadataRefused("the meta element is not JSON: " + e.getMessage());
        }
        String mediaType = object.containsKey("@context") ? "application/ld+json" : "application/json";
        return new MetaPayload(
                "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes), bytes);
    }

    private static byte[] base64(String content) {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw new SeedMetadataRefused("the content of the Data-URL is not in base 64");
        }
    }

    private static byte[] percentDecoded(String content) {
        byte[] encoded = content.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[encoded.length];
        int count = 0;
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] == '%') {
                decoded[count++] = (byte) (digit(encoded, i + 1) << 4 | digit(encoded, i + 2));
                i += 2;
            } else {
                decoded[count++] = encoded[i];
            }
        }
        return Arrays.copyOf(decoded, count);
    }

    private static int digit(byte[] encoded, int at) {
        int digit = at < encoded.length ? Character.digit(encoded[at], 16) : -1;
        if (digit < 0) {
            throw new SeedMetadataRefused("in the content of the Data-URL, % is followed by two hexadecimal digits");
        }
        return digit;
    }

    /** The Data-URL, unaltered if it was given. */
    public String dataUrl() {
        return dataUrl;
    }

    /** The content of the Data-URL, as a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
