package org.colophon.fingerprint.image;

import org.colophon.fingerprint.iscc.IsccUnit;

/**
 * The Content-Code of a still picture (ISO 24138, IEP-0004), which scaling, compression and small edits hardly change.
 *
 * @param unit the Image-Code, 256 bits
 * @param pixels the 32 × 32 values that it was made of, for what the standard does not know: mirror images, middles, and
 *     a second look
 * @param colours the colours of its parts
 * @param width columns of the whole picture
 * @param height rows of the whole picture
 */
public record ImageCode(IsccUnit unit, NormalisedPixels pixels, BlockColours colours, int width, int height) {

    /** Of 81; photographs have 60 and more, a picture of two halves has 9. */
    private static final int FEWEST_COEFFICIENTS = 24;

    /** The code of this picture. Rows are read once, those at the edges a second time. */
    public static ImageCode of(Pixels pixels) {
        Box box = Box.withoutBorder(pixels);
        Shrinking shrinking = new Shrinking(box);
        ColourSums colours = new ColourSums(box);
        byte[] row = new byte[3 * pixels.width()];
        for (int y = box.top(); y < box.bottom(); y++) {
            pixels.read(y, row);
            shrinking.add(row, y);
            colours.add(row, y);
        }
        NormalisedPixels normalised = shrinking.finish();
        return new ImageCode(normalised.code(), normalised, colours.finish(), pixels.width(), pixels.height());
    }

    /**
     * Whether the code says anything about likeness. Not of the standard: pictures of one or two colours, gradients and
     * stripes have so few coefficients that many of them share a code.
     */
    public boolean isDiscriminating() {
        return pixels.weightyCoefficients() >= FEWEST_COEFFICIENTS;
    }
}
