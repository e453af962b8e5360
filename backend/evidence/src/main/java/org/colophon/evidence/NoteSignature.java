package org.colophon.evidence;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/** One signature line of a note: who signed, with which key, and the signature, of whatever algorithm. */
public final class NoteSignature {

    private static final String DASH = "\u2014 ";

    private final String name;
    private final int keyId;
    private final byte[] signature;

    NoteSignature(String name, int keyId, byte[] signature) {
        if (signature.length == 0) {
            throw new MalformedEvidence("a signature is empty");
        }
        this.name = KeyName.require(name);
        this.keyId = keyId;
        this.signature = signature.clone();
    }

    /** Reads one signature line without its newline, as a log or a witness gives it. */
    public static NoteSignature parse(String line) {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) {
            throw new MalformedEvidence("a signature line does not have the form of one");
        }
        byte[] bytes = Strict.base64(line.substring(space + 1));
        if (bytes.length <= Integer.BYTES) {
            throw new MalformedEvidence("a signature is too short");
        }
        return new NoteSignature(
                line.substring(DASH.length(), space),
                ByteBuffer.wrap(bytes).getInt(),
                Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
    }

    /** The signature line without its newline. */
    public String line() {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + signature.length);
        return DASH + name + " "
                + Strict.base64(bytes.putInt(keyId).put(signature).array());
    }

    /** The name of the key. */
    public String name() {
        return name;
    }

    /** The four bytes that tell apart the keys of one name. */
    public int keyId() {
        return keyId;
    }

    /** A copy of the signature without the key id. */
    public byte[] signature() {
        return signature.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature that && line().equals(that.line());
    }

    @Override
    public int hashCode() {
        return line().hashCode();
    }

    @Override
    public String toString() {
        return name + "+" + HexFormat.of().toHexDigits(keyId);
    }
}
