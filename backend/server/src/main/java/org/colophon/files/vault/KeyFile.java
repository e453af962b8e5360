package org.colophon.files.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The register's key as a Tink keyset in a file that only its owner may read (AES-256-GCM). */
public final class KeyFile implements KeyEncryption {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path folder;
    private final Path file;
    private volatile @Nullable Aead key;

    public KeyFile(Path folder, String name) {
        this.folder = folder;
        this.file = folder.resolve(name);
    }

    @Override
    public boolean isEstablished() {
        return Files.exists(file);
    }

    @Override
    public byte[] wrap(byte[] plain, byte[] context) throws GeneralSecurityException {
        if (!isEstablished()) {
            establish();
        }
        return key().encrypt(plain, context);
    }

    @Override
    public byte[] unwrap(byte[] wrapped, byte[] context) throws GeneralSecurityException {
        return key().decrypt(wrapped, context);
    }

    private Aead key() throws GeneralSecurityException {
        Aead known = key;
        if (known != null) {
            return known;
        }
        Aead read = read();
        key = read;
        return read;
    }

    private Aead read() throws GeneralSecurityException {
        try {
            requireOwnerOnly();
            return TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(file), AeadConfig2026.get(), InsecureSecretKeyAccess.get())
                    .getPrimitive(AeadConfig2026.get(), Aead.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the key that encrypts the deposits cannot be read", e);
        }
    }

    /** A key that others on the machine can read protects nothing, so it is not used. */
    private void requireOwnerOnly() throws IOException {
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IOException(file + " may be readable by its owner only: chmod 600 " + file);
        }
    }

    /** The link is made only when the whole key is on disk, and never over a key that another process made first. */
    private void establish() throws GeneralSecurityException {
        String keyset = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
                AeadConfig2026.get(),
                InsecureSecretKeyAccess.get());
        try {
            PrivateFolder.create(folder);
            Path unfinished = Files.createTempFile(folder, "unfinished", ".key");
            try {
                Durable.write(unfinished, out -> out.write(keyset.getBytes(StandardCharsets.UTF_8)));
                linkUnlessThere(unfinished);
            } finally {
                Files.delete(unfinished);
            }
            Durable.syncFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the key that encrypts the deposits cannot be written", e);
        }
    }

    private void linkUnlessThere(Path finished) throws IOException {
        try {
            Files.createLink(file, finished);
        } catch (FileAlreadyExistsException e) {
            // Another process of the same installation was faster; its key is the register's key.
            return;
        }
    }
}
