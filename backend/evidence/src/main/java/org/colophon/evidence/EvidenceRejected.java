package org.colophon.evidence;

/** Well-formed evidence does not prove what it claims to prove; the message says in one sentence why. */
public final class EvidenceRejected extends RuntimeException {

    EvidenceRejected(String message) {
        super(message);
    }
}
