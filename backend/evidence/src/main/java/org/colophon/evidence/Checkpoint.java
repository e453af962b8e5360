package org.colophon.evidence;

import java.util.List;

/** The state of a log at one moment: its origin, the number of its entries and their root (C2SP tlog-checkpoint). */
public record Checkpoint(String origin, long size, Hash root) {

    private static final int LINES = 3;

    public Checkpoint {
        KeyName.require(origin);
        if (size < 0) {
            throw new MalformedEvidence("a log has no negative size");
        }
        if (size == 0 && !root.equals(Hash.EMPTY_TREE)) {
            throw new MalformedEvidence("an empty log has only one root");
        }
    }

    /** Reads the text of a checkpoint; extension lines are refused, since no post-quantum signature covers them. */
    public static Checkpoint parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.size() != LINES + 1 || !lines.getLast().isEmpty()) {
            throw new MalformedEvidence("a checkpoint has exactly three lines");
        }
        return new Checkpoint(lines.get(0), Strict.decimal(lines.get(1)), Hash.ofBase64(lines.get(2)));
    }

    /** Reads a signed checkpoint and refuses it unless this log's key signed it under its own name. */
    public static Checkpoint open(byte[] note, LogVerifier log) {
        Note signed = Note.parse(note);
        signed.verify(log);
        Checkpoint checkpoint = parse(signed.text());
        checkpoint.requireOrigin(log);
        return checkpoint;
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /** Signs this checkpoint as a note; every key has the origin as its name. */
    public Note sign(LogSigner... signers) {
        return Note.sign(text(), signers);
    }

    /** Refuses unless this checkpoint is of the log whose key this is. */
    public void requireOrigin(LogVerifier log) {
        if (!origin.equals(log.name())) {
            throw new EvidenceRejected("The checkpoint is of the log " + origin + ", not of " + log.name() + ".");
        }
    }
}
