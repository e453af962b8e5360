package org.colophon.platform;

/** An event that parties are told about. */
public interface Announced {

    Announcement announcement();
}
