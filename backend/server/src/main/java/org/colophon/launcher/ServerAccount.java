package org.colophon.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom the database server runs as: ourselves, or, when we are root (whom PostgreSQL refuses), an account without
 * privileges that owns the server's folder.
 */
final class ServerAccount {

    private static final Path SELF = Path.of("/proc/self");
    private static final Path ACCOUNTS = Path.of("/etc/passwd");
    private static final List<String> PREFERRED = List.of("colophon", "nobody");

    /**
     * When a parent such as /root is closed to others, the server may still pass through it and read; the last of these
     * makes access(2), with which PostgreSQL looks for its own programs, give the same answer.
     */
    private static final List<String> PASSING =
            List.of("--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search", "--securebits=+no_setuid_fixup");

    private final Path folder;
    private final List<String> becoming;
    private final int uid;
    private final int gid;

    private ServerAccount(Path folder, List<String> becoming, int uid, int gid) {
        this.folder = folder;
        this.becoming = List.copyOf(becoming);
        this.uid = uid;
        this.gid = gid;
    }

    /** The account that owns the folder or, for a new one, shall own it. */
    static ServerAccount owning(Path absolute) throws IOException {
        if (!weAreRoot()) {
            return new ServerAccount(absolute, List.of(), -1, -1);
        }
        int[] ids = idsFor(absolute);
        ServerAccount account = new ServerAccount(absolute, becoming(ids, List.of()), ids[0], ids[1]);
        account.take(absolute);
        if (account.reaches()) {
            return account;
        }
        ServerAccount passing = new ServerAccount(absolute, becoming(ids, PASSING), ids[0], ids[1]);
        if (passing.reaches()) {
            return passing;
        }
        throw new LaunchRefused("PostgreSQL must not run as root, and the unprivileged account with number " + ids[0]
                + " cannot reach " + absolute + ": start Colophon as another user, or name a folder"
                + " that others may pass through with COLOPHON_DATA.");
    }

    /** The command as this account runs it, apart from our terminal's signals. */
    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            whole.add("/usr/bin/setsid");
        }
        whole.addAll(becoming);
        whole.addAll(command);
        return whole;
    }

    /** Makes this account the owner of everything beneath the path. */
    void takeOver(Path path) throws IOException {
        List<Path> everything;
        try (Stream<Path> walk = Files.walk(path)) {
            everything = walk.toList();
        }
        for (Path each : everything) {
            take(each);
        }
    }

    /** Makes this account the owner of the path itself. */
    void take(Path path) throws IOException {
        if (!becoming.isEmpty()) {
            Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private boolean reaches() throws IOException {
        List<String> probe = new ArrayList<>(becoming);
        probe.addAll(List.of("/bin/sh", "-c", "test -w \"$0\"", folder.toString()));
        return Command.of(probe).succeeds();
    }

    private static List<String> becoming(int[] ids, List<String> capabilities) {
        List<String> prefix = new ArrayList<>(List.of(
                "/usr/bin/setpriv", "--reuid=" + ids[0], "--regid=" + ids[1], "--clear-groups", "--no-new-privs"));
        prefix.addAll(capabilities);
        return prefix;
    }

    static boolean weAreRoot() throws IOException {
        if (Files.exists(SELF)) {
            return uid(SELF) == 0;
        }
        if (System.getProperty("user.name", "").equals("root")) {
            throw new LaunchRefused("PostgreSQL must not run as root: start Colophon as another user.");
        }
        return false;
    }

    private static int[] idsFor(Path folder) throws IOException {
        int owner = uid(folder);
        return owner == 0
                ? idsOfPreferredAccount()
                : new int[] {owner, (Integer) Files.getAttribute(folder, "unix:gid")};
    }

    private static int[] idsOfPreferredAccount() throws IOException {
        List<String> accounts = Files.readAllLines(ACCOUNTS);
        return PREFERRED.stream()
                .flatMap(name -> accounts.stream().filter(line -> line.startsWith(name + ":")))
                .map(line -> line.split(":", -1))
                .map(fields -> new int[] {Integer.parseInt(fields[2]), Integer.parseInt(fields[3])})
                .findFirst()
                .orElseThrow(() -> new LaunchRefused("PostgreSQL must not run as root and there is no account"
                        + " \"colophon\" or \"nobody\" to run it: start Colophon as another user."));
    }

    private static int uid(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
