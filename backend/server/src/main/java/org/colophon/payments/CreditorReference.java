package org.colophon.payments;

import java.math.BigInteger;
import java.util.UUID;

/** A creditor reference (ISO 11649) for a bank transfer: two check digits catch a wrong digit or letter. */
final class CreditorReference {

    /** Without letters that are mistaken for digits. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private CreditorReference() {}

    /** From the random end of the attempt's id, so that one attempt always has the same reference. */
    static String of(UUID attempt) {
        StringBuilder body = new StringBuilder(LENGTH);
        long bits = attempt.getLeastSignificantBits();
        for (int i = 0; i < LENGTH; i++) {
            body.append(ALPHABET.charAt((int) (bits & 31)));
            bits >>>= 5;
        }
        return "RF%02d%s".formatted(98 - remainder(body + "RF00"), body);
    }

    static boolean isValid(String reference) {
        return reference.matches("RF[0-9]{2}[0-9A-Z]{1,21}")
                && remainder(reference.substring(4) + reference.substring(0, 4)) == 1;
    }

    /** Letters count as two digits, A as 10 (ISO 7064, MOD 97-10). */
    private static int remainder(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(character -> digits.append(Character.digit(character, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue();
    }
}
