package org.colophon.fingerprints;

import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.iscc.IsccUnit;

/**
 * A code of a file and where it comes from.
 *
 * @param at where the part begins, in milliseconds or characters; 0 for the whole
 * @param extractor what took from the file the content that the code is of
 * @param isDiscriminating whether likeness of this code means likeness of works; not so of blank pictures or silence
 * @param seenByRegister whether the register computed or could have computed it from the bytes
 */
public record FileCode(
        IsccUnit unit,
        CodePart part,
        long at,
        Extractor extractor,
        boolean isDiscriminating,
        ComputedBy computedBy,
        boolean seenByRegister) {

    /** What it compares. */
    public CodeKind kind() {
        return CodeKind.of(unit).orElseThrow(() -> new IllegalStateException("no kind of code: " + unit));
    }
}
