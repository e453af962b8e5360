package org.colophon.fingerprint.extraction.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;

/** How large a HEIF picture says it is (ISO/IEC 23008-12, the ispe boxes), before anything of it is decoded. */
final class HeifSize {

    private static final int SEARCHED = 1 << 20;
    private static final int META = 0x6d657461;
    private static final int PROPERTIES = 0x69707270;
    private static final int PROPERTY_CONTAINER = 0x6970636f;
    private static final int SPATIAL_EXTENTS = 0x69737065;

    private HeifSize() {}

    /** The most pixels of any picture in the file: of a grid, that is the whole and not one of its tiles. */
    static long pixels(Path file) throws IOException, Refused {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer header = ByteBuffer.allocate(8);
            for (long at = 0; at + 8 <= channel.size(); ) {
                long size = header(channel, at, header);
                if (header.getInt(4) == META) {
                    return largest(
                            read(channel, at + 8, Math.min(SEARCHED, size - 8)).position(4), 0);
                }
                at += size;
            }
        }
        throw new Refused(Refusal.UNSUPPORTED);
    }

    private static long header(SeekableByteChannel channel, long at, ByteBuffer header) throws IOException, Refused {
        channel.position(at);
        header.clear();
        while (header.hasRemaining() && channel.read(header) >= 0) {
            // Reading goes on until the header is full.
        }
        long size = header.getInt(0) & 0xffffffffL;
        if (size < 8) {
            // Zero means to the end of the file and one that a longer size follows: neither comes before this box.
            throw new Refused(Refusal.UNSUPPORTED);
        }
        return size;
    }

    private static ByteBuffer read(SeekableByteChannel channel, long at, long length) throws IOException, Refused {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.max(4, length));
        channel.position(at);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // Reading goes on until the buffer is full or the file ends.
        }
        if (bytes.position() < 4) {
            throw new Refused(Refusal.DAMAGED);
        }
        return bytes.flip();
    }

    private static long largest(ByteBuffer boxes, long found) {
        long most = found;
        while (boxes.remaining() >= 8) {
            int start = boxes.position();
            long size = boxes.getInt(start) & 0xffffffffL;
            int type = boxes.getInt(start + 4);
            if (size < 8 || size > boxes.remaining()) {
                return most;
            }
            ByteBuffer content = boxes.slice(start + 8, (int) size - 8);
            if (type == PROPERTIES || type == PROPERTY_CONTAINER) {
                most = largest(content, most);
            } else if (type == SPATIAL_EXTENTS && content.limit() >= 12) {
                most = Math.max(most, (content.getInt(4) & 0xffffffffL) * (content.getInt(8) & 0xffffffffL));
            }
            boxes.position(start + (int) size);
        }
        return most;
    }
}
