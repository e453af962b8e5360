package org.colophon.fingerprints;

/** What of a file a code is of; all but the whole are this register's own use of the standard's algorithms. */
public enum CodePart {
    /** All of it, as the standard has it. */
    WHOLE,
    /** The sound of a film. */
    SOUND_TRACK,
    /** One picture of a film. */
    KEY_FRAME,
    /** The picture seen in a mirror. */
    MIRRORED,
    /** The picture without its margins. */
    CROPPED,
    /** A passage of a text. */
    PASSAGE
}
