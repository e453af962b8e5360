package org.colophon.fingerprint.extraction.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.colophon.fingerprint.extraction.Limits;
import org.colophon.fingerprint.extraction.ffmpeg.Ffmpeg;
import org.colophon.fingerprint.extraction.ffmpeg.Programs;
import org.jspecify.annotations.Nullable;

/**
 * What a worker is told at its start.
 *
 * @param limits to keep
 * @param programs that decode what Java does not
 */
public record Settings(Limits limits, Programs programs) {

    byte[] toMessage() {
        return Fields.write(out -> {
            out.writeLong(limits.pixels());
            out.writeInt(limits.characters());
            out.writeInt(limits.pages());
            out.writeInt(limits.ratio());
            out.writeInt(limits.depth());
            out.writeInt(limits.seconds());
            out.writeLong(limits.time().toMillis());
            out.writeInt(limits.heapMegabytes());
            write(programs.decoder(), out);
            write(programs.signer(), out);
        });
    }

    static Settings ofMessage(byte[] message) throws ProtocolBroken {
        return Fields.read(message, in -> {
            Limits limits = new Limits(
                    in.readLong(),
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    Duration.ofMillis(in.readLong()),
                    in.readInt());
            return new Settings(limits, new Programs(program(in), program(in)));
        });
    }

    private static void write(@Nullable Ffmpeg program, DataOutputStream out) throws IOException {
        out.writeUTF(program == null ? "" : program.executable().toString());
        out.writeUTF(program == null ? "" : program.version());
    }

    private static @Nullable Ffmpeg program(DataInputStream in) throws IOException {
        String executable = in.readUTF();
        String version = in.readUTF();
        return executable.isEmpty() ? null : new Ffmpeg(Path.of(executable), version);
    }
}
