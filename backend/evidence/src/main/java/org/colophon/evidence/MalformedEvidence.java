package org.colophon.evidence;

/** The bytes, text or value offered do not have the form that the format prescribes. */
public final class MalformedEvidence extends IllegalArgumentException {

    MalformedEvidence(String message) {
        super(message);
    }
}
