package org.colophon.fingerprint.corpus;

import java.awt.image.BufferedImage;
import org.colophon.fingerprint.image.Pixels;

/** Pictures as Java 2D changes them, and back; no colour profile changes a value on the way. */
final class Canvas {

    private Canvas() {}

    static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    }

    static BufferedImage of(Pixels pixels) {
        BufferedImage picture = blank(pixels.width(), pixels.height());
        byte[] row = new byte[3 * pixels.width()];
        int[] samples = new int[row.length];
        for (int y = 0; y < pixels.height(); y++) {
            pixels.read(y, row);
            for (int i = 0; i < row.length; i++) {
                samples[i] = row[i] & 0xFF;
            }
            picture.getRaster().setPixels(0, y, pixels.width(), 1, samples);
        }
        return picture;
    }

    static Pixels pixels(BufferedImage picture) {
        int[] samples = picture.getRaster().getPixels(0, 0, picture.getWidth(), picture.getHeight(), (int[]) null);
        byte[] rgb = new byte[samples.length];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) samples[i];
        }
        return Pixels.ofRgb(picture.getWidth(), picture.getHeight(), rgb);
    }
}
