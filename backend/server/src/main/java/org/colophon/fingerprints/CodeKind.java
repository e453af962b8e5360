package org.colophon.fingerprints;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;

/** What a code compares, from what says most about two files to what says least (ISO 24138). */
public enum CodeKind {
    /** The same bytes; found by digest, and named here so that answers rank it first. */
    INSTANCE(UnitType.INSTANCE),
    /** Similar bytes. */
    DATA(UnitType.DATA),
    /** Similar wording. */
    TEXT(UnitType.TEXT),
    /** A similar picture. */
    IMAGE(UnitType.IMAGE),
    /** A similar sound. */
    AUDIO(UnitType.AUDIO),
    /** Similar moving pictures. */
    VIDEO(UnitType.VIDEO),
    /** Similar contents of several kinds. */
    MIXED(UnitType.MIXED),
    /** Similar wording of a passage: this register's use of the Text-Code, for copied parts. */
    PASSAGE(UnitType.TEXT),
    /** A similar title and description: a hint and never a match by itself. */
    META(UnitType.META);

    private static final List<CodeKind> SOUGHT =
            Arrays.stream(values()).filter(kind -> kind != INSTANCE).toList();

    private final UnitType type;

    CodeKind(UnitType type) {
        this.type = type;
    }

    /** The kinds that are compared bit by bit. */
    public static List<CodeKind> sought() {
        return SOUGHT;
    }

    /** The kind of this unit of a whole file, where the standard defines an algorithm for it. */
    public static Optional<CodeKind> of(IsccUnit unit) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.equals(unit.type()))
                .findFirst();
    }

    /** The standard's type. */
    public UnitType type() {
        return type;
    }

    /** Whether likeness of this kind is a match, not only a hint. */
    public boolean isDeciding() {
        return this != META;
    }

    /** Whether it is of what people perceive. */
    public boolean isContent() {
        return this == TEXT || this == IMAGE || this == AUDIO || this == VIDEO || this == MIXED;
    }
}
