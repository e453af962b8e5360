package org.colophon.fingerprint.image;

/** Pixels in one array. */
final class PackedPixels implements Pixels {

    /** Bytes of a pixel in each layout. */
    static final int GREY = 1;

    static final int RGB = 3;
    static final int RGBA = 4;

    private static final int WHITE = 255;

    private final int width;
    private final int height;
    private final byte[] bytes;
    private final int layout;

    PackedPixels(int width, int height, byte[] bytes, int layout) {
        if (width < 1 || height < 1 || (long) width * height * layout != bytes.length) {
            throw new IllegalArgumentException(
                    bytes.length + " bytes are not " + width + " × " + height + " pixels of " + layout + " bytes");
        }
        this.width = width;
        this.height = height;
        this.bytes = bytes;
        this.layout = layout;
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
        int from = row * width * layout;
        switch (layout) {
            case RGB -> System.arraycopy(bytes, from, rgb, 0, RGB * width);
            case RGBA -> readOverWhite(from, rgb);
            default -> readGrey(from, rgb);
        }
    }

    private void readGrey(int from, byte[] rgb) {
        for (int x = 0; x < width; x++) {
            byte grey = bytes[from + x];
            rgb[RGB * x] = grey;
            rgb[RGB * x + 1] = grey;
            rgb[RGB * x + 2] = grey;
        }
    }

    private void readOverWhite(int from, byte[] rgb) {
        for (int x = 0; x < width; x++) {
            int at = from + RGBA * x;
            int opacity = bytes[at + RGB] & 0xFF;
            for (int band = 0; band < RGB; band++) {
                rgb[RGB * x + band] = (byte) overWhite(bytes[at + band] & 0xFF, opacity);
            }
        }
    }

    /** Rounded as Pillow rounds when it pastes with a mask. */
    static int overWhite(int value, int opacity) {
        int sum = WHITE * (WHITE - opacity) + value * opacity + 128;
        return (sum >> 8) + sum >> 8;
    }
}
