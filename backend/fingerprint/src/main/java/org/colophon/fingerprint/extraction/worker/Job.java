package org.colophon.fingerprint.extraction.worker;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What a worker is asked to read.
 *
 * @param file to be read
 * @param name of the file where it comes from, a hint at its type; may be empty
 * @param time after which the worker ends itself if nobody else ends it
 */
public record Job(Path file, String name, Duration time) {

    private static final int LONGEST_NAME = 255;

    public Job {
        name = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    byte[] toMessage() {
        return Fields.write(out -> {
            out.writeUTF(file.toString());
            out.writeUTF(name);
            out.writeLong(time.toMillis());
        });
    }

    static Job ofMessage(byte[] message) throws ProtocolBroken {
        return Fields.read(
                message, in -> new Job(Path.of(in.readUTF()), in.readUTF(), Duration.ofMillis(in.readLong())));
    }
}
