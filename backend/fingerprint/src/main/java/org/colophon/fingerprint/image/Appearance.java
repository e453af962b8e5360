package org.colophon.fingerprint.image;

/**
 * What a picture looks like beside its codes, for a second look at two whose codes are near. Bits of an Image-Code depend on each other, so line art and flat pictures
 * come near by chance where photographs do not; laid on one another, copies correlate whatever their brightness and
 * contrast, and neither is stretched. Not of the standard.
 *
 * @param pixels the 32 × 32 values of the whole picture
 * @param width columns of the whole picture
 * @param height rows of the whole picture
 */
public record Appearance(NormalisedPixels pixels, int width, int height) {

    /**
     * Codes that differ in more bits than this are near by chance so often that they count only where a second look confirms
     * them; nearer ones also where nothing but the codes is known (docs/picture-corpus.md).
     */
    public static final int NEEDED_BEYOND = 52;

    /** Copies, recoloured, watermarked or cropped, hardly ever fall below, other pictures hardly ever come up to it. */
    private static final double LEAST_LIKENESS = 0.5;

    /** A copy is cropped alike on all sides, or the sizes are rounded. */
    private static final double MOST_STRETCHED = 1.2;

    /** That of this picture. */
    public static Appearance of(ImageCode picture) {
        return new Appearance(picture.pixels(), picture.width(), picture.height());
    }

    /** Whether this variant of this picture still looks like that variant of the other. */
    public boolean confirms(ImageVariant own, Appearance other, ImageVariant others) {
        double stretched = ratio() / other.ratio();
        return stretched <= MOST_STRETCHED
                && stretched >= 1 / MOST_STRETCHED
                && pixels.as(own).likeness(other.pixels.as(others)) >= LEAST_LIKENESS;
    }

    private double ratio() {
        return (double) width / height;
    }
}
