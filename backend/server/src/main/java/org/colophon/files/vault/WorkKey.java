package org.colophon.files.vault;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingKey;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig2026;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * The key of one work (AES-256-GCM-HKDF in segments of 1 MB, Google Tink's streaming AEAD).
 *
 * <p>Every stream is bound to its place, so that two of them cannot be exchanged unnoticed.
 */
public final class WorkKey {

    private static final Configuration TINK = StreamingAeadConfig2026.get();

    private final KeysetHandle keyset;
    private final StreamingAead cipher;

    /** The primitive itself: a keyset's knows the length of a stream only once it has been read from. */
    private WorkKey(KeysetHandle keyset) throws GeneralSecurityException {
        this.keyset = keyset;
        this.cipher = AesGcmHkdfStreaming.create(
                (AesGcmHkdfStreamingKey) keyset.getPrimary().getKey());
    }

    public static WorkKey generate() throws GeneralSecurityException {
        return new WorkKey(KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB, TINK));
    }

    /** Reads a key that {@link #wrapped} wrote for the same owner. */
    public static WorkKey unwrap(byte[] wrapped, String owner, KeyEncryption register) throws GeneralSecurityException {
        byte[] plain = register.unwrap(wrapped, context(owner));
        return new WorkKey(TinkProtoKeysetFormat.parseKeyset(plain, InsecureSecretKeyAccess.get(), TINK));
    }

    /** The key encrypted with the register's key and bound to its owner. */
    public byte[] wrapped(String owner, KeyEncryption register) throws GeneralSecurityException {
        byte[] plain = TinkProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get(), TINK);
        return register.wrap(plain, context(owner));
    }

    /**
     * Encrypts what is written; the stream must be closed, or its end is missing and reading fails.
     *
     * <p>Closing it leaves the stream below open, whose owner still has to bring it to disk.
     */
    public OutputStream encrypting(OutputStream out, String place) throws IOException {
        try {
            return cipher.newEncryptingStream(new Unclosed(out), bytes(place));
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot encrypt " + place, e);
        }
    }

    /** Decrypts and checks what is read; a changed byte, a missing end or another place is an {@link IOException}. */
    public SeekableByteChannel decrypting(SeekableByteChannel in, String place) throws IOException {
        try {
            return cipher.newSeekableDecryptingChannel(in, bytes(place));
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot decrypt " + place, e);
        }
    }

    private static byte[] context(String owner) {
        return bytes("colophon/work-key/v1/" + owner);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final class Unclosed extends FilterOutputStream {

        private Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
