package org.colophon.fingerprint.extraction.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;

/**
 * What a picture file says beside its pixels and what the decoders do not tell.
 *
 * @param orientation how the camera was held
 * @param isYcck whether four inks are stored as luminance, chroma and black (Adobe's segment in a JPEG)
 */
record Marks(Orientation orientation, boolean isYcck) {

    private static final Marks NONE = new Marks(Orientation.UPRIGHT, false);
    private static final int SEARCHED = 1 << 20;
    private static final int EXIF = 0x45786966;
    private static final long PNG_EXIF = 0x65584966;

    static Marks of(Path file, PictureFormat format) throws IOException, Refused {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            requireWhole(channel, format);
            return switch (format) {
                case JPEG -> inSegments(head(channel));
                case TIFF -> new Marks(Orientation.inExif(head(channel)), false);
                case PNG -> inChunks(channel, 8, ByteOrder.BIG_ENDIAN);
                case WEBP -> inChunks(channel, 12, ByteOrder.LITTLE_ENDIAN);
                case GIF, BMP -> NONE;
            };
        }
    }

    /** The decoder of WebP fills what is missing without a word, but the file begins with its own length. */
    private static void requireWhole(SeekableByteChannel file, PictureFormat format) throws IOException, Refused {
        if (format == PictureFormat.WEBP) {
            ByteBuffer header = fill(file, 0, ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN));
            if (header.limit() < 8 || (header.getInt(4) & 0xffffffffL) + 8 > file.size()) {
                throw new Refused(Refusal.DAMAGED);
            }
        }
    }

    private static ByteBuffer head(SeekableByteChannel file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate((int) Math.min(SEARCHED, file.size()));
        return fill(file, 0, head);
    }

    private static ByteBuffer fill(SeekableByteChannel file, long position, ByteBuffer buffer) throws IOException {
        file.position(position);
        while (buffer.hasRemaining() && file.read(buffer) >= 0) {
            // Reading goes on until the buffer is full or the file ends.
        }
        return buffer.flip();
    }

    /** A JPEG is a row of segments, each with a marker and a length, up to the scan. */
    private static Marks inSegments(ByteBuffer head) {
        Orientation orientation = Orientation.UPRIGHT;
        boolean isYcck = false;
        int at = 2;
        while (at + 4 <= head.limit() && head.get(at) == (byte) 0xff) {
            int marker = head.get(at + 1) & 0xff;
            int length = head.getShort(at + 2) & 0xffff;
            if (marker == 0xda || length < 2 || at + 2 + length > head.limit()) {
                break;
            }
            ByteBuffer segment = head.slice(at + 4, length - 2);
            if (marker == 0xe1 && length > 10 && segment.getInt(0) == EXIF) {
                orientation = Orientation.inExif(segment.slice(6, segment.limit() - 6));
            }
            isYcck |= marker == 0xee && length >= 14 && segment.getInt(0) == 0x41646f62 && segment.get(11) == 2;
            at += 2 + length;
        }
        return new Marks(orientation, isYcck);
    }

    /** PNG: length, name, bytes, checksum. WebP: name, length, bytes, padded to even. */
    private static Marks inChunks(SeekableByteChannel file, long start, ByteOrder order) throws IOException {
        boolean isPng = order == ByteOrder.BIG_ENDIAN;
        long name = isPng ? PNG_EXIF : 0x46495845;
        long at = start;
        for (int chunk = 0; chunk < 10_000 && at + 8 <= file.size(); chunk++) {
            ByteBuffer header = fill(file, at, ByteBuffer.allocate(8).order(order));
            if (header.limit() < 8) {
                return NONE;
            }
            long length = header.getInt(isPng ? 0 : 4) & 0xffffffffL;
            if ((header.getInt(isPng ? 4 : 0) & 0xffffffffL) == name) {
                return exif(fill(file, at + 8, ByteBuffer.allocate((int) Math.min(length, SEARCHED))));
            }
            at += isPng ? length + 12 : 8 + length + (length & 1);
        }
        return NONE;
    }

    /** Some writers put the JPEG's six bytes in front here as well. */
    private static Marks exif(ByteBuffer block) {
        boolean isPrefixed = block.limit() > 6 && block.getInt(0) == EXIF;
        ByteBuffer tiff = isPrefixed ? block.slice(6, block.limit() - 6) : block;
        return new Marks(Orientation.inExif(tiff), false);
    }
}
