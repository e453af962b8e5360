package org.colophon.fingerprint.extraction.image;

import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import org.colophon.fingerprint.image.Pixels;

/** Rows of three opaque bytes a pixel, what most photographs are: read straight from the array. */
final class InterleavedRows implements Pixels {

    private final int width;
    private final int height;
    private final byte[] bytes;
    private final int stride;
    private final int step;
    private final int red;
    private final int green;
    private final int blue;

    InterleavedRows(Raster raster) {
        PixelInterleavedSampleModel layout = (PixelInterleavedSampleModel) raster.getSampleModel();
        int[] offsets = layout.getBandOffsets();
        this.width = raster.getWidth();
        this.height = raster.getHeight();
        this.bytes = ((DataBufferByte) raster.getDataBuffer()).getData();
        this.stride = layout.getScanlineStride();
        this.step = layout.getPixelStride();
        this.red = offsets[0];
        this.green = offsets[1];
        this.blue = offsets[2];
    }

    static boolean fit(Raster raster) {
        return raster.getSampleModel() instanceof PixelInterleavedSampleModel layout
                && layout.getNumBands() == 3
                && raster.getDataBuffer() instanceof DataBufferByte buffer
                && buffer.getOffset() == 0
                && raster.getSampleModelTranslateX() == 0
                && raster.getSampleModelTranslateY() == 0
                && raster.getMinX() == 0
                && raster.getMinY() == 0;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public void read(int row, byte[] rgb) {
        int from = row * stride;
        for (int to = 0; to < 3 * width; to += 3, from += step) {
            rgb[to] = bytes[from + red];
            rgb[to + 1] = bytes[from + green];
            rgb[to + 2] = bytes[from + blue];
        }
    }
}
