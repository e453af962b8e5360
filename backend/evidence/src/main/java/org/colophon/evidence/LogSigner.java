package org.colophon.evidence;

import java.io.IOException;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** The private Ed25519 key of a log under its name. */
public final class LogSigner {

    // RFC 8410 section 3.
    private static final AlgorithmIdentifier ED25519 = new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.3.101.112"));

    private final Ed25519PrivateKeyParameters privateKey;
    private final LogVerifier verifier;

    private LogSigner(String name, Ed25519PrivateKeyParameters privateKey) {
        this.privateKey = privateKey;
        this.verifier = LogVerifier.of(name, privateKey.generatePublicKey().getEncoded());
    }

    /** Makes a new key. */
    public static LogSigner generate(String name, SecureRandom random) {
        return new LogSigner(name, new Ed25519PrivateKeyParameters(random));
    }

    /** Takes the 32 bytes of an Ed25519 private key (RFC 8032). */
    public static LogSigner ofSeed(String name, byte[] seed) {
        if (seed.length != Ed25519.SECRET_KEY_SIZE) {
            throw new MalformedEvidence("an Ed25519 private key has 32 bytes, not " + seed.length);
        }
        return new LogSigner(name, new Ed25519PrivateKeyParameters(seed));
    }

    /** Reads an Ed25519 private key from unencrypted PKCS#8. */
    public static LogSigner ofPkcs8(String name, byte[] der) {
        try {
            if (PrivateKeyFactory.createKey(der) instanceof Ed25519PrivateKeyParameters key) {
                return new LogSigner(name, key);
            }
        } catch (IOException | RuntimeException e) {
            throw new MalformedEvidence("this is not a private key in PKCS#8");
        }
        throw new MalformedEvidence("this private key is not of the type Ed25519");
    }

    /** Signs the text of a note, which ends in a newline. */
    public NoteSignature sign(String text) {
        byte[] message = Strict.utf8(text);
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, privateKey);
        signer.update(message, 0, message.length);
        return new NoteSignature(verifier.name(), verifier.keyId(), signer.generateSignature());
    }

    /** The public half of this key. */
    public LogVerifier verifier() {
        return verifier;
    }

    /** The 32 bytes of the private key. */
    public byte[] seed() {
        return privateKey.getEncoded();
    }

    /** The private key in unencrypted PKCS#8 of version 0, the form that the JDK, OpenSSL and Go all read. */
    public byte[] pkcs8() {
        try {
            return new PrivateKeyInfo(ED25519, new DEROctetString(seed())).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException("a key in memory could not be encoded", e);
        }
    }

    /** Shows the public key only. */
    @Override
    public String toString() {
        return "LogSigner of " + verifier;
    }
}
