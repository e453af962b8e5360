package org.colophon.fingerprint.extraction.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** The fields of one message in a fixed order. A reader that is not at the end after the last one was lied to. */
final class Fields {

    /** Writes fields. */
    interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    /** Reads fields. */
    interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    private Fields() {}

    static byte[] write(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Reads a whole message, or says that it is none. */
    static <T> T read(byte[] message, Reading<T> reading) throws ProtocolBroken {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(message));
            T value = reading.from(in);
            if (in.available() > 0) {
                throw new ProtocolBroken("a message is longer than its fields");
            }
            return value;
        } catch (ProtocolBroken broken) {
            throw broken;
        } catch (IOException | RuntimeException senseless) {
            throw new ProtocolBroken("a message makes no sense", senseless);
        }
    }

    /** One of the constants of an enum by its number. */
    static <E> E constant(DataInputStream in, E[] constants, Function<Integer, String> otherwise) throws IOException {
        int number = in.readUnsignedByte();
        if (number >= constants.length) {
            throw new ProtocolBroken(otherwise.apply(number));
        }
        return constants[number];
    }
}
