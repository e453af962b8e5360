package org.colophon.fingerprint.extraction.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Messages between two processes: four bytes of length, then the message. */
public final class Frames {

    /** Above the longest message, a long book's passages. */
    private static final int LONGEST = 5_000_000;

    private final DataInputStream in;
    private final DataOutputStream out;

    /** Over the pipes to the other process. */
    public Frames(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    void write(byte[] message) throws IOException {
        if (message.length > LONGEST) {
            throw new ProtocolBroken("a message of " + message.length + " bytes");
        }
        out.writeInt(message.length);
        out.write(message);
        out.flush();
    }

    /** The next message, or null where the other process has closed its end. */
    byte @Nullable [] read() throws IOException {
        int length = length();
        if (length < 0) {
            return null;
        }
        if (length > LONGEST) {
            throw new ProtocolBroken("a message of " + length + " bytes is announced");
        }
        byte[] message = new byte[length];
        in.readFully(message);
        return message;
    }

    private int length() throws IOException {
        int first = in.read();
        if (first < 0) {
            return -1;
        }
        int length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
        if (length < 0) {
            throw new ProtocolBroken("a message of negative length is announced");
        }
        return length;
    }

    /** The next message; its absence is a failure. */
    byte[] require() throws IOException {
        byte[] message = read();
        if (message == null) {
            throw new EOFException("the other process has ended");
        }
        return message;
    }
}
