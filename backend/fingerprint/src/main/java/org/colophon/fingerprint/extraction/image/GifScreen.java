package org.colophon.fingerprint.extraction.image;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageReader;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The screen of a GIF, of which its first frame may fill only a part. */
final class GifScreen {

    private GifScreen() {}

    /** The frame where it stands on the screen; around it the transparent colour, or the first. */
    static Raster of(ImageReader reader, BufferedImage frame, long pixels) throws IOException, Refused {
        Element descriptor =
                part(reader.getImageMetadata(0).getAsTree("javax_imageio_gif_image_1.0"), "ImageDescriptor");
        Element screen =
                part(reader.getStreamMetadata().getAsTree("javax_imageio_gif_stream_1.0"), "LogicalScreenDescriptor");
        int left = number(descriptor, "imageLeftPosition");
        int top = number(descriptor, "imageTopPosition");
        int width = Math.max(number(screen, "logicalScreenWidth"), left + frame.getWidth());
        int height = Math.max(number(screen, "logicalScreenHeight"), top + frame.getHeight());
        if ((long) width * height > pixels) {
            throw new Refused(Refusal.TOO_LARGE);
        }
        if (width == frame.getWidth() && height == frame.getHeight()) {
            return frame.getRaster();
        }
        return place(frame, left, top, width, height);
    }

    private static Raster place(BufferedImage frame, int left, int top, int width, int height) {
        int transparent = ((IndexColorModel) frame.getColorModel()).getTransparentPixel();
        WritableRaster canvas = Raster.createInterleavedRaster(0, width, height, 1, null);
        int[] row = new int[width];
        Arrays.fill(row, Math.max(0, transparent));
        for (int y = 0; y < height; y++) {
            canvas.setSamples(0, y, width, 1, 0, row);
        }
        int[] drawn = new int[frame.getWidth()];
        for (int y = 0; y < frame.getHeight(); y++) {
            frame.getRaster().getSamples(0, y, drawn.length, 1, 0, drawn);
            canvas.setSamples(left, top + y, drawn.length, 1, 0, drawn);
        }
        return canvas;
    }

    private static Element part(Node tree, String name) throws Refused {
        for (Node child = tree.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name) && child instanceof Element element) {
                return element;
            }
        }
        throw new Refused(Refusal.DAMAGED);
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }
}
