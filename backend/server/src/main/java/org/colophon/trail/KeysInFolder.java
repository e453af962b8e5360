package org.colophon.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.colophon.evidence.LogSigner;
import org.colophon.platform.Register;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps the key in the data folder, readable by nobody but the server's own user. */
@Component
class KeysInFolder implements LogKeys {

    private static final String FILE = "log-ed25519.key";

    private final Path folder;
    private final Register register;

    KeysInFolder(@Value("${colophon.data:data}") Path data, Register register) {
        this.folder = data.resolve("keys");
        this.register = register;
    }

    @Override
    public LogSigner signer() {
        String name = LogName.of(register.origin());
        Path file = folder.resolve(FILE);
        try {
            if (Files.notExists(file)) {
                create(file, LogSigner.generate(name, new SecureRandom()));
            }
            return LogSigner.ofPkcs8(
                    name, Base64.getDecoder().decode(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("The log's key in " + file + " cannot be read or written.", e);
        }
    }

    private void create(Path file, LogSigner made) throws IOException {
        Files.createDirectories(folder);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException madeByAnother) {
            return;
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(made.pkcs8()) + "\n");
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }
}
