package org.colophon.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The size of the largest checkpoint that ever left the register, kept outside the database: a database restored from
 * a backup is behind it, and signing on from there would fork the log.
 */
@Component
class HighWaterMark {

    private static final int DIGITS = 19;

    private final Path file;

    HighWaterMark(@Value("${colophon.data:data}") Path data) {
        this.file = data.resolve("keys").resolve("log-size");
    }

    /** The log in the database is smaller than one that was signed before. */
    static final class LogIsBehind extends IllegalStateException {
        LogIsBehind(long size, long signed) {
            super(
                    "The log in the database has " + size + " entries, but a checkpoint over " + signed
                            + " was signed before: this is a restored backup. Nothing is signed until the newer database is back.");
        }
    }

    void requireReached(long size) {
        long signed = read();
        if (size < signed) {
            throw new LogIsBehind(size, signed);
        }
    }

    void raise(long size) {
        byte[] digits = String.format("%0" + DIGITS + "d\n", size).getBytes(StandardCharsets.US_ASCII);
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(digits), 0);
                channel.force(false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long read() {
        try {
            return Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
