package org.colophon.fingerprints;

import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.iscc.IsccUnit;

/**
 * A code of a file and where it comes from.
 *
 * @param at where the part begins, in milliseconds or, in a text, UTF-16 code units; 0 for the whole
 * @param length of a passage, in UTF-16 code units; else 0
 * @param extractor what took from the file the content that the code is of
 * @param isDiscriminating whether likeness of this code means likeness of works; not so of blank pictures or silence
 * @param seenByRegister whether the register computed or could have computed it from the bytes
 */
public record FileCode(
        IsccUnit unit,
        CodePart part,
        long at,
        int length,
        Extractor extractor,
        boolean isDiscriminating,
        ComputedBy computedBy,
        boolean seenByRegister) {

    /** A code of something that has no length. */
    public FileCode(
            IsccUnit unit,
            CodePart part,
            long at,
            Extractor extractor,
            boolean isDiscriminating,
            ComputedBy computedBy,
            boolean seenByRegister) {
        this(unit, part, at, 0, extractor, isDiscriminating, computedBy, seenByRegister);
    }

    /** What it compares. */
    public CodeKind kind() {
        if (part == CodePart.PASSAGE) {
            return CodeKind.PASSAGE;
        }
        return CodeKind.of(unit).orElseThrow(() -> new IllegalStateException("no kind of code: " + unit));
    }
}
