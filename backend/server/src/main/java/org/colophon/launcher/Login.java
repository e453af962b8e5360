package org.colophon.launcher;

/** A role of the database server and its password, which never shows in a message. */
public record Login(String role, String password) {

    @Override
    public String toString() {
        return role;
    }
}
