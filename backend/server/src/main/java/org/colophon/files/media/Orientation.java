package org.colophon.files.media;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/** How a camera was held (Exif 2.32, tag 0112): without it, portraits lie on their side. */
enum Orientation {
    UPRIGHT(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    TURNED(-1, 0, 0, -1),
    TURNED_MIRRORED(1, 0, 0, -1),
    TRANSPOSED(0, 1, 1, 0),
    RIGHT(0, 1, -1, 0),
    TRANSVERSED(0, -1, -1, 0),
    LEFT(0, -1, 1, 0);

    private static final int START_OF_IMAGE = 0xffd8;
    private static final int EXIF_SEGMENT = 0xffe1;
    private static final int START_OF_SCAN = 0xffda;
    private static final int TAG = 0x0112;
    private static final int SEARCHED = 256 * 1024;

    private final AffineTransform transform;

    Orientation(int scaleX, int shearY, int shearX, int scaleY) {
        this.transform = new AffineTransform(scaleX, shearY, shearX, scaleY, 0, 0);
    }

    /** What a JPEG says at its beginning; upright where it says nothing, or nothing that makes sense. */
    static Orientation of(SeekableByteChannel file, String mediaType) throws IOException {
        if (!mediaType.equals("image/jpeg")) {
            return UPRIGHT;
        }
        try {
            return inSegments(head(file));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static ByteBuffer head(SeekableByteChannel file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate((int) Math.min(SEARCHED, file.size()));
        file.position(0);
        while (head.hasRemaining() && file.read(head) >= 0) {
            // Reading goes on until the head is full or the file ends.
        }
        return head.flip();
    }

    private static Orientation inSegments(ByteBuffer head) {
        if ((head.getShort() & 0xffff) != START_OF_IMAGE) {
            return UPRIGHT;
        }
        while (head.remaining() > 4) {
            int marker = head.getShort() & 0xffff;
            int length = head.getShort() & 0xffff;
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            ByteBuffer segment = head.slice(head.position(), length - 2);
            if (marker == EXIF_SEGMENT && segment.getInt() == 0x45786966) {
                return inExif(segment.slice(6, segment.limit() - 6));
            }
            head.position(head.position() + length - 2);
        }
        return UPRIGHT;
    }

    private static Orientation inExif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The picture as it was seen. */
    BufferedImage applyTo(BufferedImage picture) {
        if (this == UPRIGHT) {
            return picture;
        }
        boolean swaps = transform.getScaleX() == 0;
        int width = swaps ? picture.getHeight() : picture.getWidth();
        int height = swaps ? picture.getWidth() : picture.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        try {
            graphics.translate(width / 2.0, height / 2.0);
            graphics.transform(transform);
            graphics.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
            graphics.drawImage(picture, null, 0, 0);
        } finally {
            graphics.dispose();
        }
        return turned;
    }
}
