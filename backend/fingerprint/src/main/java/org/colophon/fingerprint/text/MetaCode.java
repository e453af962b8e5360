package org.colophon.fingerprint.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.colophon.fingerprint.hash.Blake3;
import org.colophon.fingerprint.hash.ShortBlake3;
import org.colophon.fingerprint.hash.SimHash;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.Multihash;
import org.colophon.fingerprint.iscc.UnitType;
import org.jspecify.annotations.Nullable;

/** The Meta-Code of seed metadata (ISO 24138, IEP-0002): works of similar names and descriptions have similar ones. */
public final class MetaCode {

    private static final int NAME_BYTES = 128;
    private static final int DESCRIPTION_BYTES = 4_096;
    private static final int TEXT_WIDTH = 3;
    private static final int BYTES_WIDTH = 4;
    private static final int DIGEST_BYTES = 32;
    private static final int INTERLEAVED_BYTES = 4;

    private final IsccUnit unit;
    private final String name;
    private final String description;
    private final @Nullable MetaPayload meta;
    private final String metahash;

    private MetaCode(String name, String description, @Nullable MetaPayload meta) {
        this.name = name;
        this.description = description;
        this.meta = meta;
        byte[] payload = meta == null
                ? (description.isEmpty() ? name : name + " " + description).getBytes(StandardCharsets.UTF_8)
                : meta.bytes();
        this.metahash = Multihash.ofBlake3(Blake3.hash(payload));
        this.unit = IsccUnit.of(UnitType.META, body(name, description, meta));
    }

    /** The code of a work of this name or title. */
    public static MetaCode of(String name) {
        return of(name, "", null);
    }

    /**
     * The code of these seed metadata, 256 bits.
     *
     * @param name name or title of the work; cleaned, then cut to 128 bytes
     * @param description what tells it from others of that name, or empty; cleaned, then cut to 4,096 bytes
     * @param meta metadata of its trade, which then counts instead of the description, or null
     * @throws SeedMetadataRefused if nothing is left of the name when it is cleaned
     */
    public static MetaCode of(String name, String description, @Nullable MetaPayload meta) {
        String cleanName = PlainText.trimmed(PlainText.withoutNewlines(PlainText.clean(name)), NAME_BYTES);
        if (cleanName.isEmpty()) {
            throw new SeedMetadataRefused("a work has a name of at least one visible character");
        }
        return new MetaCode(cleanName, PlainText.trimmed(PlainText.clean(description), DESCRIPTION_BYTES), meta);
    }

    private static byte[] body(String name, String description, @Nullable MetaPayload meta) {
        byte[] ofName = ofText(name);
        if (meta != null) {
            return interleaved(ofName, ofBytes(meta.bytes()));
        }
        return description.isEmpty() ? ofName : interleaved(ofName, ofText(description));
    }

    /** Four bytes of the one and of the other in turn, so that every prefix tells of both. */
    private static byte[] interleaved(byte[] first, byte[] second) {
        byte[] result = new byte[DIGEST_BYTES];
        for (int at = 0; at < DIGEST_BYTES / 2; at += INTERLEAVED_BYTES) {
            System.arraycopy(first, at, result, 2 * at, INTERLEAVED_BYTES);
            System.arraycopy(second, at, result, 2 * at + INTERLEAVED_BYTES, INTERLEAVED_BYTES);
        }
        return result;
    }

    private static byte[] ofText(String text) {
        int[] codePoints = PlainText.collapse(text).codePoints().toArray();
        SimHash simHash = new SimHash(DIGEST_BYTES);
        int count = Math.max(1, codePoints.length - TEXT_WIDTH + 1);
        for (int i = 0; i < count; i++) {
            int width = Math.min(TEXT_WIDTH, codePoints.length - i);
            byte[] nGram = new String(codePoints, i, width).getBytes(StandardCharsets.UTF_8);
            simHash.add(ShortBlake3.hash(nGram, 0, nGram.length));
        }
        return simHash.digest();
    }

    private static byte[] ofBytes(byte[] bytes) {
        SimHash simHash = new SimHash(DIGEST_BYTES);
        int count = Math.max(1, bytes.length - BYTES_WIDTH + 1);
        for (int i = 0; i < count; i++) {
            simHash.add(ShortBlake3.hash(bytes, i, Math.min(BYTES_WIDTH, bytes.length - i)));
        }
        return simHash.digest();
    }

    /** The Meta-Code, 256 bits. */
    public IsccUnit unit() {
        return unit;
    }

    /** The name that was hashed. */
    public String name() {
        return name;
    }

    /** The description that was hashed or, beside a meta element, would have been; may be empty. */
    public String description() {
        return description;
    }

    /** The meta element. */
    public Optional<MetaPayload> meta() {
        return Optional.ofNullable(meta);
    }

    /** The multihash of the seed metadata (IEP-0002, "Meta-Hash processing"), in hexadecimal. */
    public String metahash() {
        return metahash;
    }
}
