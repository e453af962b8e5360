package org.colophon.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folder with everything that must survive, ours alone while we run. */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "colophon.lock";
    private static final String MARK = "colophon.kind";

    // A channel that nothing refers to is closed by the collector, and its lock is gone while we still run.
    private static final Set<FileChannel> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Takes the folder, made when it is missing, or refuses: it is in use, or of the other kind. */
    static DataFolder take(Path wanted, Kind kind) {
        try {
            Path path = create(wanted).toRealPath();
            DataFolder folder = new DataFolder(path, lock(path));
            folder.demand(kind);
            return folder;
        } catch (IOException e) {
            throw new LaunchRefused("The data folder " + wanted + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** As root we keep a server of another account in it. */
    private static Path create(Path wanted) throws IOException {
        return ServerAccount.weAreRoot() ? OwnFolder.createPassable(wanted) : OwnFolder.create(wanted);
    }

    Path path() {
        return path;
    }

    // Closing any other channel on the lock's file would give the lock away, so this is the only place that opens it
    // for writing.
    private static FileChannel lock(Path path) throws IOException {
        Path file = path.resolve(LOCK);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!locks(channel)) {
            String holder = content(channel);
            channel.close();
            throw new LaunchRefused("The data folder " + path + " is in use by process " + holder
                    + ": stop that one first, or name another folder with COLOPHON_DATA.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        HELD.add(channel);
        return channel;
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    private static String content(FileChannel channel) throws IOException {
        ByteBuffer digits = ByteBuffer.allocate(Long.SIZE);
        channel.read(digits, 0);
        return new String(digits.array(), 0, digits.position(), StandardCharsets.US_ASCII);
    }

    private void demand(Kind kind) throws IOException {
        Path mark = path.resolve(MARK);
        if (!Files.exists(mark)) {
            OwnFolder.write(path, MARK, kind.mark());
        }
        Kind found = Kind.marked(Files.readString(mark).strip(), path);
        if (found != kind) {
            close();
            throw new LaunchRefused("The data folder " + path + " holds " + found + " and this start is " + kind
                    + "'s: name another folder with COLOPHON_DATA.");
        }
    }

    /** Lets another process take the folder. */
    @Override
    public void close() throws IOException {
        HELD.remove(lock);
        lock.close();
    }
}
