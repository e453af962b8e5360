package org.colophon.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What every database server must do for us, an operator's as much as our own: keep what it acknowledged, notice rot on
 * its disk, and hold the application to its role.
 */
final class Demands {

    private static final int OLDEST_VERSION = 180000;
    private static final Map<String, Set<String>> SETTINGS = Map.of(
            "fsync", Set.of("on"),
            "synchronous_commit", Set.of("on", "remote_apply", "remote_write"),
            "full_page_writes", Set.of("on"),
            "data_checksums", Set.of("on"));

    private static final String ROLE = """
            select rolsuper or rolbypassrls or rolcreaterole
                or pg_has_role(datdba, 'usage') or has_database_privilege(datname, 'create')
            from pg_roles, pg_database where rolname = current_user and datname = current_database()
            """;

    private Demands() {}

    /** Refuses, in a sentence that names the first setting that is not as it must be. */
    static void of(Connection application) throws SQLException {
        try (Statement statement = application.createStatement()) {
            Map<String, String> settings = settings(statement);
            demandVersion(settings.getOrDefault("server_version_num", "0"));
            for (String name : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                demand(name, settings.getOrDefault(name, "unknown"));
            }
            demandModestRole(statement);
        }
    }

    private static Map<String, String> settings(Statement statement) throws SQLException {
        Map<String, String> settings = new HashMap<>();
        try (ResultSet rows = statement.executeQuery("select name, setting from pg_settings")) {
            while (rows.next()) {
                settings.put(rows.getString("name"), rows.getString("setting"));
            }
        }
        return settings;
    }

    private static void demandVersion(String version) {
        if (Integer.parseInt(version) < OLDEST_VERSION) {
            throw new LaunchRefused("The database server's server_version_num is " + version
                    + ": Colophon needs PostgreSQL 18 or newer.");
        }
    }

    private static void demand(String name, String setting) {
        Set<String> allowed = SETTINGS.getOrDefault(name, Set.of());
        if (!allowed.contains(setting)) {
            throw new LaunchRefused("The database server's setting " + name + " is " + setting + " and must be "
                    + String.join(" or ", allowed.stream().sorted().toList())
                    + ": otherwise it may lose what it has acknowledged, or not notice that it did.");
        }
    }

    private static void demandModestRole(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(ROLE)) {
            if (rows.next() && rows.getBoolean(1)) {
                throw new LaunchRefused(
                        "The role that Colophon runs as may administer the database or owns it: name one"
                                + " that only has the rights of colophon_app in COLOPHON_DATABASE_USER.");
            }
        }
    }
}
