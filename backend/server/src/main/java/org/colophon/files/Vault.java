package org.colophon.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.colophon.files.vault.JoinedChannel;
import org.colophon.files.vault.JoinedChannel.Piece;
import org.colophon.files.vault.WorkKey;
import org.colophon.kernel.Uuids;
import org.colophon.kernel.WorkId;
import org.springframework.stereotype.Component;

/** Encrypts what goes into the blob store and decrypts what comes out, with the key of the work. */
@Component
class Vault {

    private final BlobStore blobs;
    private final WorkKeys keys;
    private final Parts parts;
    private final Clock clock;

    Vault(BlobStore blobs, WorkKeys keys, Parts parts, Clock clock) {
        this.blobs = blobs;
        this.keys = keys;
        this.parts = parts;
        this.clock = clock;
    }

    /** Stores what the content writes, durably, and returns the blob's key. */
    String put(WorkId work, String place, BlobStore.Content content) throws IOException {
        WorkKey key = keys.of(work);
        String blob = Uuids.next(clock).toString().replace("-", "");
        blobs.put(blob, out -> {
            OutputStream encrypting = key.encrypting(out, place);
            content.writeTo(encrypting);
            encrypting.close();
        });
        return blob;
    }

    /** One blob, decrypted. */
    SeekableByteChannel open(WorkId work, String place, String blob) throws IOException {
        return opened(keys.of(work), place, blob);
    }

    /** A whole upload, decrypted. */
    SeekableByteChannel open(WorkId work, UUID upload) {
        WorkKey key = keys.of(work);
        List<Piece> pieces = parts.of(upload).stream()
                .map(part -> new Piece(part.start(), part.length(), () -> opened(key, part.place(upload), part.blob())))
                .toList();
        return new JoinedChannel(pieces);
    }

    /** Removes blobs on which nothing relies any more; what fails here is left to {@link OrphanSweep}. */
    void delete(List<String> unneeded) throws IOException {
        for (String blob : unneeded) {
            blobs.delete(blob);
        }
    }

    private SeekableByteChannel opened(WorkKey key, String place, String blob) throws IOException {
        SeekableByteChannel encrypted = blobs.open(blob);
        try {
            return key.decrypting(encrypted, place);
        } catch (IOException | RuntimeException e) {
            encrypted.close();
            throw e;
        }
    }
}
