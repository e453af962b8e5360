package org.colophon.files.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colophon.files.BlobStore;

/**
 * Blobs in a folder, spread over two levels of folders so that none grows too large.
 *
 * <p>A blob is written beside its place, forced to disk and renamed into it, so that a crash leaves either the whole
 * blob or an unfinished file that {@link #dropUnfinished} removes.
 */
public final class FolderBlobStore implements BlobStore {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");
    private static final String UNFINISHED = ".unfinished";

    private final Path folder;

    public FolderBlobStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String key, Content content) throws IOException {
        Path home = createHome(key);
        Path place = home.resolve(key);
        Path unfinished = Files.createTempFile(home, key, UNFINISHED);
        try {
            Durable.write(unfinished, content);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        Durable.syncFolder(home);
    }

    @Override
    public SeekableByteChannel open(String key) throws IOException {
        Path place = place(key);
        if (!Files.isRegularFile(place)) {
            throw new NoSuchFileException(place.toString());
        }
        return FileChannel.open(place, StandardOpenOption.READ);
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(place(key));
    }

    @Override
    public Stream<String> writtenBefore(Instant moment) {
        return files().filter(file -> KEY.matcher(name(file)).matches())
                .filter(file -> isOlder(file, moment))
                .map(FolderBlobStore::name);
    }

    @Override
    public void dropUnfinished(Instant untouchedSince) throws IOException {
        try (Stream<Path> files = files()) {
            for (Path file : (Iterable<Path>) files.filter(path -> name(path).endsWith(UNFINISHED))
                    .filter(path -> isOlder(path, untouchedSince))::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Lists names only: a file that vanishes meanwhile is no error. */
    private Stream<Path> files() {
        return children(folder).flatMap(FolderBlobStore::children).flatMap(FolderBlobStore::children);
    }

    private static Stream<Path> children(Path parent) {
        try {
            return Files.isDirectory(parent) ? Files.list(parent) : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each new level is forced into the one above, or a power cut could lose a blob with its folder. */
    private Path createHome(String key) throws IOException {
        Path home = home(key);
        if (!Files.isDirectory(home)) {
            PrivateFolder.create(home);
            Durable.syncFolder(folder.resolve(outer(key)));
            Durable.syncFolder(folder);
            Durable.syncFolder(folder.resolve(".."));
        }
        return home;
    }

    private Path place(String key) {
        return home(key).resolve(key);
    }

    /** Keys are ours, yet a key is never trusted to be a path. The last digits vary most in a time-ordered id. */
    private Path home(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not the key of a blob: " + key);
        }
        return folder.resolve(outer(key)).resolve(key.substring(28, 30));
    }

    private static String outer(String key) {
        return key.substring(30);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).compareTo(FileTime.from(moment)) < 0;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
