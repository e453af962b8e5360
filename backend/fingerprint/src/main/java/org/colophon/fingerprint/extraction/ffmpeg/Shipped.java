package org.colophon.fingerprint.extraction.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The FFmpeg in our class path (org.bytedeco, LGPL build), unpacked into a folder, for a program must be a file. */
final class Shipped {

    private static final String ROOT = "org/bytedeco/ffmpeg/";

    private Shipped() {}

    /** The program, unpacked now or earlier; empty where there is none for this machine. */
    static Optional<Path> unpacked(Path cache) {
        URL resource = Shipped.class.getClassLoader().getResource(ROOT + platform() + "/ffmpeg");
        if (resource == null) {
            return Optional.empty();
        }
        try {
            return resource.openConnection() instanceof JarURLConnection connection
                    ? Optional.of(unpack(connection, cache))
                    : Optional.empty();
        } catch (IOException noRoom) {
            return Optional.empty();
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch");
        return (system.contains("mac") ? "macosx-" : "linux-") + (processor.equals("aarch64") ? "arm64" : "x86_64");
    }

    private static Path unpack(JarURLConnection connection, Path cache) throws IOException {
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            List<JarEntry> entries = needed(jar);
            Path folder = cache.resolve(
                    Path.of(jar.getName()).getFileName().toString().replace(".jar", ""));
            if (!isWhole(folder, entries)) {
                Files.createDirectories(cache);
                settle(write(jar, entries, cache), folder, entries);
            }
            return folder.resolve("ffmpeg");
        }
    }

    /** The program and its libraries, without what Java would need to link them. */
    private static List<JarEntry> needed(JarFile jar) {
        return jar.stream()
                .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(ROOT + platform() + "/"))
                .filter(entry -> !name(entry).startsWith("libjni"))
                .filter(entry -> name(entry).equals("ffmpeg") || name(entry).startsWith("lib"))
                .toList();
    }

    private static String name(JarEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    private static boolean isWhole(Path folder, List<JarEntry> entries) throws IOException {
        for (JarEntry entry : entries) {
            Path file = folder.resolve(name(entry));
            if (!Files.isRegularFile(file) || Files.size(file) != entry.getSize()) {
                return false;
            }
        }
        return true;
    }

    private static Path write(JarFile jar, List<JarEntry> entries, Path cache) throws IOException {
        Path folder = Files.createTempDirectory(cache, ".ffmpeg");
        for (JarEntry entry : entries) {
            Path file = folder.resolve(name(entry));
            try (InputStream in = jar.getInputStream(entry)) {
                Files.copy(in, file);
            }
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r-x------"));
        }
        return folder;
    }

    /** Another process may have been faster; then its files are as good. */
    private static void settle(Path written, Path folder, List<JarEntry> entries) throws IOException {
        try {
            Files.move(written, folder);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException other) {
            delete(written);
            if (!isWhole(folder, entries)) {
                throw other;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
