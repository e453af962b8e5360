package org.colophon.launcher;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What an earlier server left when it, or the process that started it, was killed: running processes of its own and a
 * lock file that keeps the next server from starting.
 *
 * <p>Only called while the data folder's lock is ours, so nobody starts a server meanwhile.
 */
final class Leftovers {

    private static final Logger LOG = System.getLogger(Leftovers.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path PROCESSES = Path.of("/proc");

    private final Path cluster;

    private Leftovers(Path cluster) {
        this.cluster = cluster;
    }

    /** Ends the processes and removes the lock file; afterwards nothing has these files open. */
    static void clear(Path cluster) throws IOException {
        if (Files.isDirectory(cluster) && Files.isDirectory(PROCESSES)) {
            Leftovers leftovers = new Leftovers(cluster.toRealPath());
            leftovers.end();
            leftovers.removeLockFile();
        }
    }

    private void end() throws IOException {
        if (running().isEmpty()) {
            return;
        }
        LOG.log(Level.INFO, "Stopping the database server that an earlier start left behind");
        for (Signals signal : signals()) {
            for (ProcessHandle process : addressees()) {
                signal.send(process.pid());
            }
            if (Waiting.until(() -> running().isEmpty(), PATIENCE)) {
                return;
            }
        }
        throw new LaunchRefused("A database server that an earlier start left behind does not end: processes "
                + running().stream().map(ProcessHandle::pid).toList() + " still use " + cluster + ".");
    }

    /** Children whose first process was killed end at once or not at all; there is nobody left to roll back for them. */
    private List<Signals> signals() {
        return first().isPresent()
                ? List.of(Signals.FAST, Signals.IMMEDIATE, Signals.KILL)
                : List.of(Signals.IMMEDIATE, Signals.KILL);
    }

    /** The server's first process tells its children; without it each is told by itself. */
    private List<ProcessHandle> addressees() {
        return first().map(List::of).orElseGet(this::running);
    }

    private Optional<ProcessHandle> first() {
        List<ProcessHandle> running = running();
        return running.stream()
                .filter(process ->
                        running.stream().anyMatch(other -> other.parent().equals(Optional.of(process))))
                .findFirst();
    }

    /**
     * A server works in its data folder, which no unrelated process with a recycled number does; a process that ended
     * but was not yet reaped works nowhere.
     */
    private List<ProcessHandle> running() {
        return ProcessHandle.allProcesses()
                .filter(process -> cluster.equals(workingFolder(process.pid())))
                .filter(process -> program(process.pid()).startsWith("postgres"))
                .toList();
    }

    private static Path workingFolder(long pid) {
        return link(pid, "cwd");
    }

    private static String program(long pid) {
        return link(pid, "exe").getFileName() == null
                ? ""
                : link(pid, "exe").getFileName().toString();
    }

    private static Path link(long pid, String name) {
        try {
            return Files.readSymbolicLink(PROCESSES.resolve(Long.toString(pid)).resolve(name));
        } catch (IOException gone) {
            // Ended meanwhile, or another account's: either way none of ours.
            return PROCESSES.getRoot();
        }
    }

    private void removeLockFile() throws IOException {
        Path lock = cluster.resolve("postmaster.pid");
        if (Files.deleteIfExists(lock)) {
            LOG.log(Level.INFO, "Removed the lock file of a database server that no longer runs");
        }
    }
}
