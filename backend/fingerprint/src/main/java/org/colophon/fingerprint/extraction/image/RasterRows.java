package org.colophon.fingerprint.extraction.image;

import java.awt.image.Raster;
import org.colophon.fingerprint.image.Pixels;

/** Rows of any raster whose bands hold whole numbers of at most 16 bits. */
final class RasterRows implements Pixels {

    private final Raster raster;
    private final Inks inks;
    private final int bands;
    private final int[] bits;
    private final int[] samples;

    RasterRows(Raster raster, Inks inks) {
        this.raster = raster;
        this.inks = inks;
        this.bands = raster.getNumBands();
        this.bits = raster.getSampleModel().getSampleSize();
        this.samples = new int[bands * raster.getWidth()];
    }

    @Override
    public int width() {
        return raster.getWidth();
    }

    @Override
    public int height() {
        return raster.getHeight();
    }

    @Override
    public void read(int row, byte[] rgb) {
        int width = raster.getWidth();
        raster.getPixels(raster.getMinX(), raster.getMinY() + row, width, 1, samples);
        scale();
        for (int x = 0; x < width; x++) {
            inks.paint(samples, x * bands, rgb, x * 3);
        }
    }

    /** Sixteen bits lose the lower eight, as libpng and Pillow strip them; fewer than eight are stretched. */
    private void scale() {
        for (int band = 0; band < bands; band++) {
            int depth = bits[band];
            for (int i = band; depth != 8 && i < samples.length; i += bands) {
                samples[i] = depth > 8 ? samples[i] >> (depth - 8) : samples[i] * 255 / ((1 << depth) - 1);
            }
        }
    }
}
