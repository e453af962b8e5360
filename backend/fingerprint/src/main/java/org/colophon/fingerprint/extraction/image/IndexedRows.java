package org.colophon.fingerprint.extraction.image;

import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import org.colophon.fingerprint.image.Pixels;

/** Rows of a picture with a palette, whose transparent colours lie over white. */
final class IndexedRows implements Pixels {

    private final Raster raster;
    private final byte[] palette;
    private final int[] indices;

    IndexedRows(Raster raster, IndexColorModel colours) {
        this.raster = raster;
        this.palette = overWhite(colours, 1 << raster.getSampleModel().getSampleSize(0));
        this.indices = new int[raster.getWidth()];
    }

    /** An index beyond the palette is black. */
    private static byte[] overWhite(IndexColorModel colours, int size) {
        byte[] palette = new byte[3 * Math.max(size, colours.getMapSize())];
        for (int i = 0; i < colours.getMapSize(); i++) {
            int alpha = colours.getAlpha(i);
            palette[3 * i] = (byte) Blend.overWhite(colours.getRed(i), alpha);
            palette[3 * i + 1] = (byte) Blend.overWhite(colours.getGreen(i), alpha);
            palette[3 * i + 2] = (byte) Blend.overWhite(colours.getBlue(i), alpha);
        }
        return palette;
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
        raster.getSamples(raster.getMinX(), raster.getMinY() + row, indices.length, 1, 0, indices);
        for (int x = 0; x < indices.length; x++) {
            System.arraycopy(palette, 3 * indices[x], rgb, 3 * x, 3);
        }
    }
}
