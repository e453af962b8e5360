package org.colophon.files.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several readable pieces as one; at most one of them is open at a time. */
public final class JoinedChannel implements SeekableByteChannel {

    /** One piece: where it starts in the whole, how long it is, and how to open it. */
    public record Piece(long start, long length, Opening opening) {

        long end() {
            return start + length;
        }
    }

    /** Opens a piece. */
    @FunctionalInterface
    public interface Opening {
        SeekableByteChannel open() throws IOException;
    }

    private final List<Piece> pieces;
    private final long size;
    private long position;
    private int current = -1;
    private @Nullable SeekableByteChannel channel;
    private boolean open = true;

    /** The pieces must follow each other without a gap, from 0. */
    public JoinedChannel(List<Piece> pieces) {
        long end = 0;
        for (Piece piece : pieces) {
            if (piece.start() != end || piece.length() <= 0) {
                throw new IllegalStateException("a piece starts at " + piece.start() + " instead of " + end);
            }
            end = piece.end();
        }
        this.pieces = List.copyOf(pieces);
        this.size = end;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (position >= size) {
            return -1;
        }
        if (!target.hasRemaining()) {
            return 0;
        }
        SeekableByteChannel from = channelAt(position);
        int read = from.read(target);
        if (read < 0) {
            throw new IOException("a piece of the file ends too early, at " + position);
        }
        position += read;
        return read;
    }

    private SeekableByteChannel channelAt(long place) throws IOException {
        int index = indexOf(place);
        SeekableByteChannel known = channel;
        if (index != current || known == null) {
            closePiece();
            known = openChecked(pieces.get(index));
            channel = known;
            current = index;
        }
        long offset = place - pieces.get(index).start();
        return known.position() == offset ? known : known.position(offset);
    }

    private static SeekableByteChannel openChecked(Piece piece) throws IOException {
        SeekableByteChannel opened = piece.opening().open();
        if (opened.size() != piece.length()) {
            opened.close();
            throw new IOException("a piece of the file has not the length recorded");
        }
        return opened;
    }

    private int indexOf(long place) {
        if (current >= 0 && holds(current, place)) {
            return current;
        }
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place < pieces.get(middle).end()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean holds(int index, long place) {
        return place >= pieces.get(index).start() && place < pieces.get(index).end();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        if (newPosition < 0) {
            throw new IllegalArgumentException("negative position");
        }
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        closePiece();
    }

    private void closePiece() throws IOException {
        SeekableByteChannel known = channel;
        channel = null;
        current = -1;
        if (known != null) {
            known.close();
        }
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }
}
