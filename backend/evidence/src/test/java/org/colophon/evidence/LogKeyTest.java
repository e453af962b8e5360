package org.colophon.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogKeyTest {

    private static final String NAME = "register.example/log";
    // RFC 8032 section 7.1, test 1.
    private static final byte[] SEED =
            HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    private static final String PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    private final LogSigner signer = LogSigner.ofSeed(NAME, SEED);

    @Test
    void derives_the_public_key_of_rfc_8032() {
        assertThat(HexFormat.of().formatHex(signer.verifier().publicKey())).isEqualTo(PUBLIC);
        assertThat(signer.seed()).isEqualTo(SEED);
    }

    @Test
    void signs_the_same_as_the_jdk_from_the_same_pkcs_8() throws GeneralSecurityException {
        PrivateKey key =
                KeyFactory.getInstance("Ed25519", "SunEC").generatePrivate(new PKCS8EncodedKeySpec(signer.pkcs8()));
        Signature jdk = Signature.getInstance("Ed25519", "SunEC");
        jdk.initSign(key);
        jdk.update("text\n".getBytes(StandardCharsets.UTF_8));
        assertThat(signer.sign("text\n").signature()).isEqualTo(jdk.sign());
    }

    @Test
    void reads_pkcs_8_of_its_own_and_of_the_jdk() throws GeneralSecurityException {
        assertThat(LogSigner.ofPkcs8(NAME, signer.pkcs8()).verifier()).isEqualTo(signer.verifier());
        byte[] der = KeyPairGenerator.getInstance("Ed25519", "SunEC")
                .generateKeyPair()
                .getPrivate()
                .getEncoded();
        assertThat(LogSigner.ofPkcs8(NAME, der).pkcs8()).isEqualTo(der);
    }

    @Test
    void refuses_private_keys_of_other_kinds() throws GeneralSecurityException {
        byte[] p256 = KeyPairGenerator.getInstance("EC")
                .generateKeyPair()
                .getPrivate()
                .getEncoded();
        assertThatExceptionOfType(MalformedEvidence.class)
                .isThrownBy(() -> LogSigner.ofPkcs8(NAME, p256))
                .withMessage("this private key is not of the type Ed25519");
        assertThatExceptionOfType(MalformedEvidence.class)
                .isThrownBy(() -> LogSigner.ofPkcs8(NAME, SEED))
                .withMessage("this is not a private key in PKCS#8");
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> LogSigner.ofSeed(NAME, new byte[31]));
    }

    @Test
    void generates_a_new_key_each_time() {
        LogVerifier one = LogSigner.generate(NAME, new SecureRandom()).verifier();
        LogVerifier two = LogSigner.generate(NAME, new SecureRandom()).verifier();
        assertThat(one).isNotEqualTo(two);
        assertThat(one.keyId()).isNotEqualTo(two.keyId());
    }

    @Test
    void reads_back_the_verifier_key_it_publishes() {
        LogVerifier verifier = signer.verifier();
        LogVerifier read = LogVerifier.parse(verifier.vkey());
        assertThat(read).isEqualTo(verifier).hasSameHashCodeAs(verifier).hasToString(verifier.vkey());
        assertThat(read.name()).isEqualTo(NAME);
        assertThat(read.keyId()).isEqualTo(verifier.keyId());
    }

    @Test
    void gives_the_key_another_id_under_another_name() {
        LogVerifier other = LogSigner.ofSeed(NAME + "2", SEED).verifier();
        assertThat(other.keyId()).isNotEqualTo(signer.verifier().keyId());
        NoteSignature signature = signer.sign("text\n");
        assertThat(other.isNamedIn(signature)).isFalse();
        assertThat(signer.verifier().isNamedIn(signature)).isTrue();
        NoteSignature renamed = new NoteSignature(NAME + "2", signature.keyId(), signature.signature());
        assertThat(signer.verifier().isNamedIn(renamed)).isFalse();
    }

    @Test
    void refuses_a_verifier_key_changed_in_one_bit() {
        byte[] vkey = signer.verifier().vkey().getBytes(StandardCharsets.UTF_8);
        for (int bit = 0; bit < vkey.length * 8; bit++) {
            String spoilt = new String(Bits.flipped(vkey, bit), StandardCharsets.ISO_8859_1);
            assertThatExceptionOfType(MalformedEvidence.class).as(spoilt).isThrownBy(() -> LogVerifier.parse(spoilt));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "+", "++", "name", "name+00000000", "name+00000000+", "name+00000000+AQ==", "+00000000+AQ=="
            })
    void refuses_what_is_no_verifier_key(String vkey) {
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> LogVerifier.parse(vkey));
    }

    @Test
    void refuses_public_keys_that_verify_anything() {
        byte[] identity = new byte[32];
        identity[0] = 1;
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> LogVerifier.of(NAME, identity));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> LogVerifier.of(NAME, new byte[32]));
        assertThatExceptionOfType(MalformedEvidence.class).isThrownBy(() -> LogVerifier.of(NAME, new byte[33]));
    }

    @Test
    void keeps_the_private_key_out_of_its_description() {
        assertThat(signer).hasToString("LogSigner of " + signer.verifier().vkey());
    }

    @Test
    void names_the_key_of_a_signature() {
        NoteSignature signature = signer.sign("text\n");
        assertThat(signature).hasToString(NAME + "+" + signer.verifier().vkey().split("\\+")[1]);
        assertThat(NoteSignature.parse(signature.line())).isEqualTo(signature).hasSameHashCodeAs(signature);
        assertThat(signature).isNotEqualTo(signer.sign("other\n"));
    }
}
