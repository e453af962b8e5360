package org.colophon.fingerprint.text;

/**
 * Decides after which letters and digits a passage may end, by a rolling hash of the last two dozen of them. Marks, case,
 * white space and punctuation make no difference.
 */
final class PassageCuts {

    /** One of so many characters is followed by a cut. */
    private static final int ONE_OF = 256;
    /** The bits of the hash that decide: as high as the window is long. */
    private static final int WINDOW = 24;

    private static final long SEED = 0x9E3779B97F4A7C15L;
    /** Below this, letters with marks have code points of their own; above it hardly any. */
    private static final int PRECOMPOSED_END = 0x2000;

    private static final char[] BASE_LETTERS = baseLetters();

    private long hash;

    private static char[] baseLetters() {
        Normaliser normaliser = new PlatformNormaliser();
        char[] letters = new char[PRECOMPOSED_END];
        for (char letter = 0; letter < PRECOMPOSED_END; letter++) {
            String frozen = PlainText.frozen(String.valueOf(letter));
            letters[letter] = Character.toLowerCase(normaliser.nfd(frozen).charAt(0));
        }
        return letters;
    }

    boolean after(int codePoint) {
        int letter = codePoint < PRECOMPOSED_END ? BASE_LETTERS[codePoint] : Character.toLowerCase(codePoint);
        hash = (hash << 1) + mixed(letter);
        return (hash >>> WINDOW & ONE_OF - 1) == 0;
    }

    /** A number for each letter that looks random (the finaliser of SplitMix64). */
    private static long mixed(int letter) {
        long mixed = (letter + 1) * SEED;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
