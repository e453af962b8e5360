package org.colophon.fingerprint.extraction;

import org.colophon.fingerprint.iscc.IsccUnit;

/**
 * A code and where it comes from.
 *
 * @param part of the file that it is a code of
 * @param at in milliseconds from the beginning, of a part that has a place in time; else 0
 * @param unit of 256 bits
 * @param extractor that took from the file what the code was made of
 * @param isDiscriminating whether likeness of this code means likeness of works: not for blank pictures, silence and
 *     texts of a few letters, which all look alike
 */
public record Finding(Part part, long at, IsccUnit unit, Extractor extractor, boolean isDiscriminating) {

    /** What of the file. */
    public enum Part {
        /** All of it: a unit as the standard defines it. */
        WHOLE,
        /** The sound of a film. Ours: the standard has one code for a film, and it is of the pictures. */
        SOUND_TRACK,
        /** One picture of a film. Ours, likewise. */
        KEY_FRAME
    }

    /** The code of the whole file's content. */
    public static Finding whole(IsccUnit unit, Extractor extractor, boolean isDiscriminating) {
        return new Finding(Part.WHOLE, 0, unit, extractor, isDiscriminating);
    }
}
