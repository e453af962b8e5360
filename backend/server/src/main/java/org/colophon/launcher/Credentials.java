package org.colophon.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The generated passwords of our own server.
 *
 * @param superuser only for preparing the server
 * @param owner of the database, who migrates it
 * @param application who may do what the migrations grant, and no more
 */
record Credentials(Login superuser, Login owner, Login application) {

    /** Owns the database and everything in it. */
    static final String OWNER = "colophon_owner";
    /** The role the application runs as. */
    static final String APPLICATION = "colophon_app";

    private static final String SUPERUSER = "colophon_root";
    private static final String FILE = "database.properties";
    private static final int PASSWORD_BYTES = 24;

    /** Those in the folder, which only we may read; made up and written the first time. */
    static Credentials in(Path folder) throws IOException {
        Path file = OwnFolder.create(folder).resolve(FILE);
        if (!Files.exists(file)) {
            OwnFolder.write(folder, FILE, fresh());
        }
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new Credentials(login(SUPERUSER, kept), login(OWNER, kept), login(APPLICATION, kept));
    }

    private static String fresh() {
        SecureRandom random = new SecureRandom();
        return "%s=%s%n%s=%s%n%s=%s%n"
                .formatted(SUPERUSER, password(random), OWNER, password(random), APPLICATION, password(random));
    }

    private static String password(SecureRandom random) {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Login login(String role, Properties kept) {
        String password = kept.getProperty(role);
        if (password == null) {
            throw new LaunchRefused("The file with the database's passwords has none for " + role + ".");
        }
        return new Login(role, password);
    }
}
