package org.colophon.works;

/** What the public may see of a work; each step includes the one before. */
public enum Visibility {
    PRIVATE,
    FACTS,
    PREVIEW;

    /** Whether this shows at least as much as the other. */
    public boolean shows(Visibility other) {
        return compareTo(other) >= 0;
    }
}
