package org.colophon.fingerprint.image;

import java.util.List;

/**
 * What a copy may be of a picture that the Image-Code itself does not find: its middle, its mirror image, or the mirror
 * image of its middle. The register's own, not the standard's: each has the code that the standard gives that copy.
 *
 * <p>A copy is found either way round when the {@link #stored} variants of registered pictures are searched for the
 * {@link #sought} codes of the new one, and those of {@link #WHOLE} for its {@link #soughtAmongWhole} codes too.
 */
public enum ImageVariant {
    /** The picture itself: the standard's Image-Code. */
    WHOLE(0, false),
    /** Without 5 % of its width and height on every side. */
    MIDDLE_90(0.05, false),
    /** Without 10 % of its width and height on every side. */
    MIDDLE_80(0.1, false),
    /** With left and right exchanged. */
    MIRROR(0, true),
    /** The mirror image without 5 % on every side. */
    MIRROR_MIDDLE_90(0.05, true),
    /** The mirror image without 10 % on every side. */
    MIRROR_MIDDLE_80(0.1, true);

    private static final List<ImageVariant> STORED = List.of(WHOLE, MIDDLE_90, MIDDLE_80);
    private static final List<ImageVariant> SOUGHT = List.of(WHOLE, MIRROR);
    private static final List<ImageVariant> SOUGHT_AMONG_WHOLE =
            List.of(MIDDLE_90, MIDDLE_80, MIRROR_MIDDLE_90, MIRROR_MIDDLE_80);

    private final double margin;
    private final boolean mirrored;

    ImageVariant(double margin, boolean mirrored) {
        this.margin = margin;
        this.mirrored = mirrored;
    }

    /** Of a registered picture: those to keep codes of, so that cropped copies are found. */
    public static List<ImageVariant> stored() {
        return STORED;
    }

    /** Of a new picture: those to look for among all stored codes. */
    public static List<ImageVariant> sought() {
        return SOUGHT;
    }

    /** Of a new picture: those to look for among the stored codes of whole pictures, which may be crops of the new one. */
    public static List<ImageVariant> soughtAmongWhole() {
        return SOUGHT_AMONG_WHOLE;
    }

    /**
     * Of a registered picture: those whose codes this one's, of a new picture, is compared with. A middle may be the whole
     * of the other picture, but two middles are near wherever the pictures are.
     */
    public List<ImageVariant> comparedWith() {
        return SOUGHT.contains(this) ? STORED : List.of(WHOLE);
    }

    NormalisedPixels of(NormalisedPixels pixels) {
        NormalisedPixels middle = margin == 0 ? pixels : pixels.withoutMargin(margin);
        return mirrored ? middle.mirrored() : middle;
    }
}
