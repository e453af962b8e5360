package org.colophon.files.vault;

import java.security.GeneralSecurityException;

/** The register's key, which only ever encrypts other keys; a file now, a key service later. */
public interface KeyEncryption {

    /** Whether there is a key yet. */
    boolean isEstablished();

    /** Encrypts a key, bound to its context; creates the register's key at the first need. */
    byte[] wrap(byte[] key, byte[] context) throws GeneralSecurityException;

    /** Decrypts a key; refuses another context, and never creates the register's key. */
    byte[] unwrap(byte[] wrapped, byte[] context) throws GeneralSecurityException;
}
