package org.colophon.rights;

/** The acts that need every co-owner (Copyright Law of the PRC, 2020, Art. 14). */
public enum ConsentKind {
    TRANSFER,
    EXCLUSIVE_LICENCE,
    PLEDGE
}
