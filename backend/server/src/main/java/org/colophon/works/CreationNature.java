package org.colophon.works;

/** How the work came to be; all but originals rest on a source that has to be named. */
public enum CreationNature {
    ORIGINAL,
    ADAPTATION,
    TRANSLATION,
    COMPILATION,
    ANNOTATION,
    ARRANGEMENT,
    OTHER;

    /** Whether the work rests on an earlier one, whose owner keeps their own rights (Art. 13, 15 and 16). */
    public boolean isDerived() {
        return this != ORIGINAL && this != OTHER;
    }
}
