package org.colophon.kernel;

/**
 * The check character of ISO 7064 MOD 37-2, over digits and the letters A to Z.
 *
 * <p>It finds every single wrong character and every two characters that changed places.
 */
final class CheckCharacter {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";
    private static final int MODULUS = 37;
    private static final int RADIX = 2;

    private CheckCharacter() {}

    /** The character that makes the text valid; one text in thirty-seven gets an asterisk. */
    static char of(String text) {
        int sum = weighted(text) * RADIX % MODULUS;
        return ALPHABET.charAt((MODULUS + 1 - sum) % MODULUS);
    }

    /** Whether the last character checks the ones before it. */
    static boolean isValid(String text) {
        return weighted(text) == 1;
    }

    private static int weighted(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum * RADIX + valueOf(text.charAt(i))) % MODULUS;
        }
        return sum;
    }

    private static int valueOf(char character) {
        int value = ALPHABET.indexOf(character);
        if (value < 0) {
            throw new IllegalArgumentException("A checked text is made of digits and the letters A to Z.");
        }
        return value;
    }
}
