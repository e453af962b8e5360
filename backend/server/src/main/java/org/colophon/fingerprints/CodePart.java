package org.colophon.fingerprints;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.colophon.fingerprint.image.ImageVariant;

/** What of a file a code is of; all but the whole are this register's own use of the standard's algorithms. */
public enum CodePart {
    /** All of it, as the standard has it. */
    WHOLE,
    /** The sound of a film. */
    SOUND_TRACK,
    /** One picture of a film. */
    KEY_FRAME,
    /** The picture without 5 % on every side. */
    MIDDLE_90,
    /** The picture without 10 % on every side. */
    MIDDLE_80,
    /** The picture in a mirror. */
    MIRROR,
    /** The mirror image without 5 % on every side. */
    MIRROR_MIDDLE_90,
    /** The mirror image without 10 % on every side. */
    MIRROR_MIDDLE_80,
    /** A passage of a text. */
    PASSAGE;

    private static final Set<CodePart> MIDDLES = EnumSet.of(MIDDLE_90, MIDDLE_80, MIRROR_MIDDLE_90, MIRROR_MIDDLE_80);

    /** The variant of a picture that this is the code of. */
    public Optional<ImageVariant> variant() {
        return switch (this) {
            case WHOLE, MIDDLE_90, MIDDLE_80, MIRROR, MIRROR_MIDDLE_90, MIRROR_MIDDLE_80 ->
                Optional.of(ImageVariant.valueOf(name()));
            case SOUND_TRACK, KEY_FRAME, PASSAGE -> Optional.empty();
        };
    }

    /**
     * Whether a code of this part of a new file is to be compared with one of that part of an earlier file: the middle of
     * one picture may be the whole of the other, but two middles are near wherever the pictures are.
     */
    public boolean isComparableWith(CodePart earlier) {
        return !MIDDLES.contains(this) || !MIDDLES.contains(earlier);
    }
}
