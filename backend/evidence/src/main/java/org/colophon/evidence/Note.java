package org.colophon.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A text with the signatures under it (C2SP signed-note). Nothing in the text counts before a signature is verified. */
public record Note(String text, List<NoteSignature> signatures) {

    private static final int LONGEST = 1 << 20;
    // The specification asks for at least 16; the limit keeps a hostile note from costing more than its size.
    private static final int MOST_SIGNATURES = 100;

    public Note {
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new MalformedEvidence("the text of a note is made of whole lines without control characters");
        }
        Strict.unicode(text);
        signatures = List.copyOf(signatures);
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new MalformedEvidence("a note has between 1 and " + MOST_SIGNATURES + " signatures");
        }
    }

    /** Signs a text that ends in a newline. */
    public static Note sign(String text, LogSigner... signers) {
        return new Note(
                text, Arrays.stream(signers).map(signer -> signer.sign(text)).toList());
    }

    /** Reads a signed note, of which no signature is verified yet. */
    public static Note parse(byte[] utf8) {
        String note = Strict.utf8(Strict.bounded(utf8, LONGEST, "a note"));
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n")) {
            throw new MalformedEvidence("a note ends in a blank line and signature lines");
        }
        String[] lines = note.substring(blank + 2).split("\n");
        return new Note(
                note.substring(0, blank + 1),
                Arrays.stream(lines).map(NoteSignature::parse).toList());
    }

    /** The bytes of the note with all its signatures. */
    public byte[] encode() {
        return Strict.utf8(signatures.stream()
                .map(signature -> signature.line() + "\n")
                .collect(Collectors.joining("", text + "\n", "")));
    }

    /** This note with one more signature under it, such as that of a witness. */
    public Note with(NoteSignature signature) {
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new Note(text, more);
    }

    /** Refuses unless this key signed the text; signatures of other keys are left aside. */
    public void verify(LogVerifier key) {
        List<NoteSignature> claimed = signatures.stream().filter(key::isNamedIn).toList();
        if (claimed.isEmpty()) {
            throw new EvidenceRejected("There is no signature of the key " + key.name() + ".");
        }
        if (!claimed.stream().allMatch(signature -> key.verifies(text, signature))) {
            throw new EvidenceRejected("The signature of the key " + key.name() + " is wrong.");
        }
    }
}
