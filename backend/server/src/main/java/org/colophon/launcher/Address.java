package org.colophon.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where our own server listens: this machine alone, so unencrypted. */
record Address(int port) {

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database
                + "?sslmode=disable&gssEncMode=disable&tcpKeepAlive=true&ApplicationName=colophon";
    }

    Connection connect(String database, Login login) throws SQLException {
        return DriverManager.getConnection(url(database), login.role(), login.password());
    }
}
