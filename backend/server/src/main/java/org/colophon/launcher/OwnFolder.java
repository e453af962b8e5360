package org.colophon.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Folders and files that nobody but their owner may read, from their first moment on. */
final class OwnFolder {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> PASSABLE = PosixFilePermissions.fromString("rwx--x--x");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnFolder() {}

    /** The folder, made when it is missing; others may pass through it to what is theirs, and see nothing. */
    static Path createPassable(Path folder) throws IOException {
        return create(folder, PASSABLE);
    }

    /** The folder, made when it is missing. */
    static Path create(Path folder) throws IOException {
        return create(folder, FOLDER);
    }

    private static Path create(Path folder, Set<PosixFilePermission> permissions) throws IOException {
        Path absolute = folder.toAbsolutePath();
        if (!Files.isDirectory(absolute)) {
            Files.createDirectories(absolute.resolveSibling("."));
            Files.createDirectory(absolute, PosixFilePermissions.asFileAttribute(FOLDER));
            Files.setPosixFilePermissions(absolute, permissions);
        }
        return absolute;
    }

    /** A file with this content on disk: also after a power cut it is there whole or not at all. */
    static void write(Path folder, String name, String content) throws IOException {
        Path draft = folder.resolve(name + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(FILE));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        force(folder);
    }

    /** Makes what was created in the folder survive a power cut. */
    static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** The folder and everything in it, gone. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
