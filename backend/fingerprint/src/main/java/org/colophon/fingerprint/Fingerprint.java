package org.colophon.fingerprint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.colophon.fingerprint.iscc.IsccCode;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;

/**
 * What the bytes of a file tell about it, whatever they mean.
 *
 * @param size the number of bytes
 * @param digests by SHA-256 and BLAKE3 and by what was asked for besides
 * @param data the Data-Code, 256 bits
 */
public record Fingerprint(long size, Digests digests, IsccUnit data) {

    /** Reads the stream to its end once, a piece at a time, and leaves closing it to the caller. */
    public static Fingerprint of(InputStream stream, Set<DigestAlgorithm> further) throws IOException {
        StreamingFingerprint fingerprint = new StreamingFingerprint(further);
        fingerprint.readAll(stream);
        return fingerprint.finish();
    }

    /** Reads the channel to its end once, a piece at a time, and leaves closing it to the caller. */
    public static Fingerprint of(ReadableByteChannel channel, Set<DigestAlgorithm> further) throws IOException {
        return of(Channels.newInputStream(channel), further);
    }

    /** Reads the file once, a piece at a time. */
    public static Fingerprint of(Path file, Set<DigestAlgorithm> further) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return of(channel, further);
        }
    }

    /** The Instance-Code, 256 bits: the BLAKE3 digest under the standard's header (ISO 24138, IEP-0009). */
    public IsccUnit instance() {
        return IsccUnit.of(UnitType.INSTANCE, digests.bytes(DigestAlgorithm.BLAKE3));
    }

    /** The ISCC-CODE of Data- and Instance-Code alone, an ISCC-SUM. */
    public IsccCode sum() {
        return IsccCode.of(data, instance());
    }
}
