package org.colophon.evidence;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** The public Ed25519 key of a log under its name: what a verifier has to know beforehand, and all of it. */
public final class LogVerifier {

    private static final byte ED25519 = 1;

    private final String name;
    private final byte[] publicKey;
    private final int keyId;

    private LogVerifier(String name, byte[] publicKey) {
        this.name = KeyName.require(name);
        this.publicKey = publicKey;
        this.keyId = keyId(name, publicKey);
    }

    /** Takes the 32 bytes of an Ed25519 public key (RFC 8032). */
    public static LogVerifier of(String name, byte[] publicKey) {
        // Refuses points of small order too, under which one signature fits many texts.
        if (publicKey.length != Ed25519.PUBLIC_KEY_SIZE || !Ed25519.validatePublicKeyFull(publicKey, 0)) {
            throw new MalformedEvidence("this is not an Ed25519 public key");
        }
        return new LogVerifier(name, publicKey.clone());
    }

    /** Reads a key as logs publish it: {@code name+hex(key id)+base64(type and key)}. */
    public static LogVerifier parse(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        if (parts.length != 3) {
            throw new MalformedEvidence("a verifier key has three parts");
        }
        byte[] typed = Strict.base64(parts[2]);
        if (typed.length == 0 || typed[0] != ED25519) {
            throw new MalformedEvidence("the verifier key is not of the type Ed25519");
        }
        LogVerifier key = of(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.vkey().equals(vkey)) {
            throw new MalformedEvidence("the id of the verifier key does not fit the key");
        }
        return key;
    }

    private static int keyId(String name, byte[] publicKey) {
        byte[] nameBytes = Strict.utf8(name);
        ByteBuffer named = ByteBuffer.allocate(nameBytes.length + 2 + publicKey.length);
        named.put(nameBytes).put((byte) '\n').put(ED25519).put(publicKey);
        return ByteBuffer.wrap(Hash.ofContent(named.array()).bytes()).getInt();
    }

    /** The key as logs publish it. */
    public String vkey() {
        byte[] typed = ByteBuffer.allocate(1 + publicKey.length)
                .put(ED25519)
                .put(publicKey)
                .array();
        return name + "+" + HexFormat.of().toHexDigits(keyId) + "+" + Strict.base64(typed);
    }

    /** The name of the key, which is the origin of its log's checkpoints. */
    public String name() {
        return name;
    }

    /** The four bytes that tell apart the keys of one name. */
    public int keyId() {
        return keyId;
    }

    /** A copy of the 32 bytes of the public key. */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** Whether the signature claims to be by this key. */
    boolean isNamedIn(NoteSignature signature) {
        return signature.keyId() == keyId && signature.name().equals(name);
    }

    boolean verifies(String text, NoteSignature signature) {
        byte[] message = Strict.utf8(text);
        Ed25519Signer verifier = new Ed25519Signer();
        verifier.init(false, new Ed25519PublicKeyParameters(publicKey));
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(signature.signature());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogVerifier that && vkey().equals(that.vkey());
    }

    @Override
    public int hashCode() {
        return vkey().hashCode();
    }

    @Override
    public String toString() {
        return vkey();
    }
}
