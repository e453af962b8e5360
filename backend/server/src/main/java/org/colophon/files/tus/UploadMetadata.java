package org.colophon.files.tus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Upload-Metadata} header: pairs of a key and a Base64 value (UTF-8 here), separated by commas.
 *
 * <p>Strict and bounded: a key comes once, a value is whole Base64 of well-formed UTF-8, or the header is refused.
 */
public final class UploadMetadata {

    static final int LONGEST = 8 * 1024;
    static final int MOST_PAIRS = 16;

    /** Printable ASCII without blank and comma. */
    private static final Pattern KEY = Pattern.compile("[!-+\\--~]{1,64}");

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Map<String, String> values;

    private UploadMetadata(Map<String, String> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** Reads the header; without one there is no metadata. */
    public static UploadMetadata read(@Nullable String header) {
        Map<String, String> values = new LinkedHashMap<>();
        if (header == null || header.isBlank()) {
            return new UploadMetadata(values);
        }
        if (header.length() > LONGEST) {
            throw refused("upload-metadata-long");
        }
        String[] pairs = header.split(",", -1);
        if (pairs.length > MOST_PAIRS) {
            throw refused("upload-metadata-long");
        }
        for (String pair : pairs) {
            add(pair.strip(), values);
        }
        return new UploadMetadata(values);
    }

    private static void add(String pair, Map<String, String> values) {
        int blank = pair.indexOf(' ');
        String key = blank < 0 ? pair : pair.substring(0, blank);
        if (!KEY.matcher(key).matches()) {
            throw refused("upload-metadata-key");
        }
        String value = blank < 0 ? "" : decode(key, pair.substring(blank + 1));
        if (values.putIfAbsent(key, value) != null) {
            throw new TusRefused(Tus.UPLOAD_METADATA, "upload-metadata-twice", key);
        }
    }

    private static String decode(String key, String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new TusRefused(Tus.UPLOAD_METADATA, "upload-metadata-value", key);
        }
    }

    private static TusRefused refused(String code) {
        return new TusRefused(Tus.UPLOAD_METADATA, code);
    }

    /** The value of a key that need not be there. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The value of a key that must be there. */
    public String of(String key) {
        return find(key).orElseThrow(() -> new TusRefused(Tus.UPLOAD_METADATA, "upload-metadata-missing", key));
    }

    /** The id under a key that must be there. */
    public UUID uuidOf(String key) {
        return uuid(key, of(key));
    }

    /** The id under a key that need not be there. */
    public Optional<UUID> findUuid(String key) {
        return find(key).map(text -> uuid(key, text));
    }

    /** {@link UUID#fromString} also takes shortened forms; one id has one text. */
    private static UUID uuid(String key, String text) {
        if (!UUID_TEXT.matcher(text).matches()) {
            throw new TusRefused(Tus.UPLOAD_METADATA, "upload-metadata-id", key);
        }
        return UUID.fromString(text);
    }

    /** The pairs in the order written. */
    public Map<String, String> all() {
        return values;
    }
}
