package org.colophon.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The server's own files, and how they come to be. */
final class Cluster {

    private final Path home;
    private final Path folder;
    private final PostgresBinaries binaries;
    private final ServerAccount account;

    Cluster(Path home, PostgresBinaries binaries, ServerAccount account) {
        this.home = home;
        this.folder = home.resolve("cluster");
        this.binaries = binaries;
        this.account = account;
    }

    Path folder() {
        return folder;
    }

    /** Makes the files if they are missing; a creation that was interrupted is begun anew. */
    void create(Login superuser, Durability durability) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        Path draft = home.resolve("cluster.creating");
        Path passwords = home.resolve("superuser.password");
        OwnFolder.delete(draft);
        OwnFolder.write(home, "superuser.password", superuser.password());
        try {
            account.takeOver(passwords);
            Command.of(account.command(initdb(draft, passwords, superuser, durability)))
                    .output();
        } finally {
            Files.delete(passwords);
        }
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        OwnFolder.force(home);
    }

    private List<String> initdb(Path draft, Path passwords, Login superuser, Durability durability) {
        List<String> words = new ArrayList<>(List.of(
                binaries.program("initdb"),
                "--pgdata=" + draft,
                "--username=" + superuser.role(),
                "--pwfile=" + passwords,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums"));
        if (durability == Durability.SCRATCH) {
            words.add("--no-sync");
        }
        return words;
    }

    /** The command that serves these files on that port of this machine alone. */
    List<String> serving(int port, Durability durability) {
        List<String> settings = new ArrayList<>(List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "logging_collector=on",
                "log_filename=postgres-%a.log",
                "log_truncate_on_rotation=on",
                "log_rotation_age=1d",
                "password_encryption=scram-sha-256",
                "max_connections=60",
                "shared_buffers=256MB",
                "lock_timeout=5s",
                "statement_timeout=15s",
                "idle_in_transaction_session_timeout=30s",
                "timezone=UTC",
                "log_timezone=UTC"));
        settings.addAll(durability.settings());
        List<String> words = new ArrayList<>(List.of(binaries.program("postgres"), "-D", folder.toString()));
        settings.forEach(setting -> words.addAll(List.of("-c", setting)));
        return account.command(words);
    }
}
