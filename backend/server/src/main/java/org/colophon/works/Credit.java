package org.colophon.works;

/** How an author wishes to be named (the right of attribution includes staying unnamed). */
public enum Credit {
    REAL_NAME,
    PSEUDONYM,
    ANONYMOUS
}
