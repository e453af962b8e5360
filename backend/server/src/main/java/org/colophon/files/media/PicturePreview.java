package org.colophon.files.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a small JPEG of a picture, or says why there is none.
 *
 * <p>The bytes may be hostile: the dimensions are checked before anything is decoded, large pictures are subsampled
 * while they are decoded, metadata is not read, a decoder that takes too long is stopped, and whatever a decoder
 * throws only costs the preview.
 */
public final class PicturePreview {

    static final int LONGEST_SIDE = 1600;

    private static final Set<String> DECODED =
            Set.of("image/jpeg", "image/png", "image/gif", "image/bmp", "image/tiff");

    private final long mostPixels;

    /** The limit is the number of pixels of a picture that is decoded at all. */
    public PicturePreview(long mostPixels) {
        this.mostPixels = mostPixels;
    }

    /** Reads the picture from the channel, which the caller closes. */
    public Preview of(SeekableByteChannel file, String mediaType) {
        if (!DECODED.contains(mediaType)) {
            return Preview.none(Preview.NOT_A_PICTURE);
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
        if (!readers.hasNext()) {
            return Preview.none(Preview.NOT_A_PICTURE);
        }
        ImageReader reader = readers.next();
        try (ImageInputStream stream = new ChannelImageStream(file)) {
            reader.setInput(stream, true, true);
            return decode(reader, Orientation.of(file, mediaType));
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // A decoder on hostile bytes throws anything; the file itself is stored all the same.
            return Preview.none(Preview.UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private Preview decode(ImageReader reader, Orientation orientation) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width <= 0 || height <= 0) {
            return Preview.none(Preview.UNREADABLE);
        }
        if ((long) width * height > mostPixels) {
            return Preview.none(Preview.TOO_LARGE);
        }
        Patience patience = Patience.with(reader);
        BufferedImage picture = reader.read(0, subsampled(reader, Math.max(width, height)));
        if (patience.isExhausted()) {
            return Preview.none(Preview.TOO_SLOW);
        }
        return Preview.of(Jpeg.encode(orientation.applyTo(scaled(picture))));
    }

    /** Leaves at least twice the preview's size, so that scaling still has something to average. */
    private static ImageReadParam subsampled(ImageReader reader, int longest) {
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, longest / (2 * LONGEST_SIDE));
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    /** Halves as long as that is possible, so that no pixel is skipped, then takes the last step. */
    private static BufferedImage scaled(BufferedImage picture) {
        BufferedImage current = picture;
        int longest = Math.max(current.getWidth(), current.getHeight());
        while (longest > 2 * LONGEST_SIDE) {
            current = drawn(current, half(current.getWidth()), half(current.getHeight()));
            longest = Math.max(current.getWidth(), current.getHeight());
        }
        double factor = Math.min(1.0, (double) LONGEST_SIDE / longest);
        return drawn(current, times(current.getWidth(), factor), times(current.getHeight(), factor));
    }

    /** White shows through where the picture is transparent. */
    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = canvas.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.setBackground(Color.WHITE);
            graphics.clearRect(0, 0, width, height);
            graphics.drawImage(picture, 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        return canvas;
    }

    private static int half(int side) {
        return Math.max(1, side / 2);
    }

    private static int times(int side, double factor) {
        return Math.max(1, (int) Math.round(side * factor));
    }
}
