package org.colophon.licensing.granting;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The public number of a licence: twelve random characters and one that checks them.
 *
 * <p>The alphabet leaves out letters that are read as others (Crockford's); the check is the hybrid system of ISO/IEC
 * 7064 for 32 characters, which finds every single wrong character and nearly every two that changed places.
 */
record LicenceNumber(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int MODULUS = ALPHABET.length();
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    static LicenceNumber next() {
        String random = RANDOM.ints(LENGTH, 0, MODULUS)
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
        return written(random + check(random));
    }

    /** Reads a number however it is spaced or cased; empty where it is none. */
    static Optional<LicenceNumber> read(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        String characters = plain.startsWith("L") ? plain.substring(1) : plain;
        String read = characters.replace('O', '0').replace('I', '1').replace('L', '1');
        boolean isNumber = read.length() == LENGTH + 1
                && read.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && check(read.substring(0, LENGTH)) == read.charAt(LENGTH);
        return isNumber ? Optional.of(written(read)) : Optional.empty();
    }

    private static LicenceNumber written(String characters) {
        return new LicenceNumber(
                "L-" + characters.substring(0, 4) + "-" + characters.substring(4, 8) + "-" + characters.substring(8));
    }

    private static char check(String characters) {
        int product = MODULUS;
        for (int i = 0; i < characters.length(); i++) {
            int sum = (product + ALPHABET.indexOf(characters.charAt(i))) % MODULUS;
            product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
        }
        return ALPHABET.charAt((MODULUS + 1 - product) % MODULUS);
    }
}
