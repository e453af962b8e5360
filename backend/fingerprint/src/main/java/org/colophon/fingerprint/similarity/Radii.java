package org.colophon.fingerprint.similarity;

import java.util.Map;
import org.colophon.fingerprint.iscc.UnitType;

/**
 * In how many of 256 bits units of one type may differ. Not of the standard, which leaves it to the application.
 *
 * @param candidate up to which works are worth asking about
 * @param strong up to which they are near enough for somebody to look at
 */
public record Radii(int candidate, int strong) {

    private static final Map<UnitType, Radii> USUAL = Map.of(
            UnitType.META, new Radii(48, 24),
            UnitType.TEXT, new Radii(60, 32),
            UnitType.IMAGE, new Radii(60, 24),
            UnitType.AUDIO, new Radii(24, 12),
            UnitType.VIDEO, new Radii(32, 16),
            UnitType.MIXED, new Radii(24, 12),
            UnitType.DATA, new Radii(48, 24));

    /** Those that are proposed for this type; those of pictures are measured (docs/picture-corpus.md). */
    public static Radii usual(UnitType type) {
        Radii usual = USUAL.get(type);
        if (usual == null) {
            throw new IllegalArgumentException("units of type " + type + " are the same or not, but never near");
        }
        return usual;
    }
}
