package org.colophon.fingerprints;

/** Who computed a digest. */
public enum ComputedBy {
    /** The registrant's browser; the file may never have left it. */
    BROWSER,
    /** The command line on the registrant's machine. */
    COMMAND_LINE,
    /** The register, from the deposited bytes. */
    SERVER
}
