package org.colophon.evidence;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The proof, complete and offline, that an entry is in the log: its position, the path to the root and the signed
 * checkpoint, as text (C2SP tlog-proof version 1).
 */
public final class InclusionProof {

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int LONGEST = 2 << 20;
    private static final int MOST_HASHES = 63;

    private final InclusionPath path;
    private final Note note;
    private final Checkpoint checkpoint;
    private final byte[] extra;

    private InclusionProof(long index, List<Hash> hashes, Note note, byte[] extra) {
        if (hashes.size() > MOST_HASHES) {
            throw new MalformedEvidence("a proof has at most " + MOST_HASHES + " hashes");
        }
        this.note = note;
        this.checkpoint = Checkpoint.parse(note.text());
        this.path = new InclusionPath(index, checkpoint.size(), hashes);
        this.extra = extra;
    }

    /** The proof by this path in the tree of this signed checkpoint. */
    public static InclusionProof of(InclusionPath path, Note checkpoint) {
        InclusionProof proof = new InclusionProof(path.index(), path.hashes(), checkpoint, new byte[0]);
        if (proof.checkpoint.size() != path.size()) {
            throw new IllegalArgumentException("the path is not of the checkpoint's tree");
        }
        return proof;
    }

    /** This proof with opaque bytes that travel along unprotected by any signature. */
    public InclusionProof withExtra(byte[] bytes) {
        return new InclusionProof(path.index(), path.hashes(), note, bytes.clone());
    }

    /** Reads the text of a proof, of which nothing is verified yet. */
    public static InclusionProof parse(byte[] utf8) {
        String text = Strict.utf8(Strict.bounded(utf8, LONGEST, "a proof"));
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw new MalformedEvidence("a proof ends in a blank line and a checkpoint");
        }
        List<String> lines = List.of(text.substring(0, blank).split("\n", -1));
        boolean hasExtra = lines.size() > 1 && lines.get(1).startsWith(EXTRA);
        int indexLine = hasExtra ? 2 : 1;
        requireHead(lines, indexLine);
        return new InclusionProof(
                Strict.decimal(lines.get(indexLine).substring(INDEX.length())),
                lines.stream().skip(indexLine + 1L).map(Hash::ofBase64).toList(),
                Note.parse(Strict.utf8(text.substring(blank + 2))),
                hasExtra ? parseExtra(lines.get(1)) : new byte[0]);
    }

    private static void requireHead(List<String> lines, int indexLine) {
        if (!lines.getFirst().equals(HEADER)) {
            throw new MalformedEvidence("a proof begins with the line " + HEADER);
        }
        if (lines.size() <= indexLine || !lines.get(indexLine).startsWith(INDEX)) {
            throw new MalformedEvidence("the index line of the proof is missing");
        }
    }

    private static byte[] parseExtra(String line) {
        byte[] extra = Strict.base64(line.substring(EXTRA.length()));
        if (extra.length == 0) {
            throw new MalformedEvidence("an extra line without data is left out");
        }
        return extra;
    }

    /** The text of this proof in UTF-8. */
    public byte[] encode() {
        String extraLine = extra.length == 0 ? "" : EXTRA + Strict.base64(extra) + "\n";
        String hashLines =
                path.hashes().stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining());
        String head = HEADER + "\n" + extraLine + INDEX + path.index() + "\n" + hashLines + "\n";
        return Strict.utf8(head + Strict.utf8(note.encode()));
    }

    /** Checks that exactly this entry is in the log that this key, in its published form, belongs to. */
    public Report verify(byte[] entry, String vkey) {
        return verify(entry, LogVerifier.parse(vkey));
    }

    /** Checks that exactly this entry is in the log that this key belongs to. */
    public Report verify(byte[] entry, LogVerifier log) {
        return new Report(List.of(
                Check.of(
                        "origin",
                        "The checkpoint is of the log " + log.name() + ".",
                        () -> checkpoint.requireOrigin(log)),
                Check.of("signature", "The log's key signed the checkpoint.", () -> note.verify(log)),
                Check.of("inclusion", included(), () -> path.verify(Hash.ofLeaf(entry), checkpoint.root()))));
    }

    private String included() {
        return "The entry is number " + path.index() + " of the " + path.size() + " entries under the checkpoint.";
    }

    /** The position of the entry in the log, counted from zero. */
    public long index() {
        return path.index();
    }

    /** The path to the root. */
    public InclusionPath path() {
        return path;
    }

    /** The signed checkpoint. */
    public Note note() {
        return note;
    }

    /** What the checkpoint says, verified or not. */
    public Checkpoint checkpoint() {
        return checkpoint;
    }

    /** A copy of the unprotected bytes that travel along, none if there are none. */
    public byte[] extra() {
        return extra.clone();
    }
}
