package org.colophon.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The roles, the database and the extensions that the migrations rely on, in our own server. */
final class Preparation {

    static final String DATABASE = "colophon";
    /** All of them trusted: an operator's owner of the database may create them too. */
    static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "pgcrypto");

    private Preparation() {}

    /** Creates what is missing; does nothing on a prepared server. */
    static void of(Address address, Credentials credentials) throws SQLException {
        try (Connection connection = address.connect("postgres", credentials.superuser());
                Statement statement = connection.createStatement()) {
            createRoles(statement, credentials);
            createDatabase(statement);
        }
        try (Connection connection = address.connect(DATABASE, credentials.superuser());
                Statement statement = connection.createStatement()) {
            createExtensions(statement);
        }
    }

    static void createExtensions(Statement statement) throws SQLException {
        for (String extension : EXTENSIONS) {
            statement.execute("create extension if not exists " + extension);
        }
    }

    private static void createRoles(Statement statement, Credentials credentials) throws SQLException {
        if (!exists(statement, "select from pg_roles where rolname = '" + Credentials.OWNER + "'")) {
            createRole(statement, credentials.owner());
            // A migration may take as long as it needs.
            statement.execute("alter role " + Credentials.OWNER + " set statement_timeout = 0");
            statement.execute("alter role " + Credentials.OWNER + " set idle_in_transaction_session_timeout = 0");
        }
        if (!exists(statement, "select from pg_roles where rolname = '" + Credentials.APPLICATION + "'")) {
            createRole(statement, credentials.application());
        }
    }

    // Our own hexadecimal passwords need no quoting.
    private static void createRole(Statement statement, Login login) throws SQLException {
        statement.execute("create role " + login.role()
                + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '"
                + login.password() + "'");
    }

    private static void createDatabase(Statement statement) throws SQLException {
        if (!exists(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
            statement.execute("create database " + DATABASE + " owner " + Credentials.OWNER);
        }
        closeToPublic(statement, DATABASE);
        statement.execute("revoke all on database postgres from public");
    }

    /** Nobody but the owner and the application connects; the application makes no temporary tables either. */
    static void closeToPublic(Statement statement, String database) throws SQLException {
        statement.execute("revoke all on database " + database + " from public");
        statement.execute("grant connect on database " + database + " to " + Credentials.APPLICATION);
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
