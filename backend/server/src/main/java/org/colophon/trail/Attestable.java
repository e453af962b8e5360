package org.colophon.trail;

/** An event that goes into the log; publish it inside the acting transaction. */
public interface Attestable {

    Attestation attestation();
}
