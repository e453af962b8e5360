package org.colophon.fingerprint.text;

/** Letters before which text may be cut without changing how either part is normalised. */
final class Seams {

    /**
     * First and last of ranges. Within them no kept character combines with what stands before it, by canonical or by
     * compatibility composition; a test asks the normalisation of every code point.
     */
    private static final int[] RANGES = {
        '0',
        '9',
        'A',
        'Z',
        'a',
        'z',
        0xC0,
        0x24F, // Latin
        0x370,
        0x52F, // Greek, Cyrillic
        0x561,
        0x586, // Armenian
        0x5D0,
        0x5EA, // Hebrew
        0x620,
        0x64A, // Arabic
        0x904,
        0x939, // Devanagari
        0xE01,
        0xE30, // Thai
        0x3041,
        0x3096, // Hiragana
        0x30A1,
        0x30FA, // Katakana
        0x3400,
        0x4DBF, // Han
        0x4E00,
        0x9FFF,
        0xAC00,
        0xD7A3 // Hangul syllables
    };

    private Seams() {}

    static boolean beginsAfresh(int codePoint) {
        int unwanted = Unicode16.DROPPED | Unicode16.CASE_IGNORABLE;
        for (int i = 0; i < RANGES.length; i += 2) {
            if (codePoint >= RANGES[i] && codePoint <= RANGES[i + 1]) {
                return (Unicode16.properties(codePoint) & unwanted) == 0;
            }
        }
        return false;
    }
}
