package org.colophon.files.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import javax.imageio.stream.ImageInputStreamImpl;

/** Lets a picture be decoded from a channel, without the copy in memory or on disk that ImageIO would make. */
final class ChannelImageStream extends ImageInputStreamImpl {

    private static final int BUFFER = 64 * 1024;

    private final SeekableByteChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
    private long bufferStart;

    ChannelImageStream(SeekableByteChannel channel) {
        this.channel = channel;
    }

    @Override
    public int read() throws IOException {
        checkClosed();
        bitOffset = 0;
        if (!fill()) {
            return -1;
        }
        streamPos++;
        return buffer.get() & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        checkClosed();
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int read = Math.min(length, buffer.remaining());
        buffer.get(target, offset, read);
        streamPos += read;
        return read;
    }

    /** Whether there are bytes at the stream's position, which seeking may have moved anywhere. */
    private boolean fill() throws IOException {
        long inBuffer = streamPos - bufferStart;
        if (inBuffer >= 0 && inBuffer < buffer.limit()) {
            buffer.position((int) inBuffer);
            return true;
        }
        buffer.clear();
        bufferStart = streamPos;
        channel.position(streamPos);
        int read = channel.read(buffer);
        buffer.flip();
        return read > 0;
    }

    @Override
    public long length() {
        try {
            return channel.size();
        } catch (IOException e) {
            return -1;
        }
    }
}
