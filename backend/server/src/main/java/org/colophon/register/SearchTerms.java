package org.colophon.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into what can be searched: words in lower case without accents and, where a script writes no spaces,
 * characters in pairs.
 */
final class SearchTerms {

    private static final int LONGEST_WORD = 60;
    private static final int MOST_IN_QUERY = 20;

    private SearchTerms() {}

    /** All terms of a text on record. */
    static Set<String> of(String text) {
        Set<String> terms = new LinkedHashSet<>();
        for (String run : runs(text)) {
            if (isUnspaced(run.codePointAt(0))) {
                terms.addAll(pieces(run, 1));
                terms.addAll(pieces(run, 2));
            } else {
                terms.add(run);
            }
        }
        return terms;
    }

    /** The query (a tsquery) that finds texts with all these terms, words by their beginnings; empty for none. */
    static String query(String typed) {
        Set<String> terms = new LinkedHashSet<>();
        for (String run : runs(typed)) {
            if (!isUnspaced(run.codePointAt(0))) {
                terms.add(quoted(run) + ":*");
            } else {
                pieces(run, run.codePointCount(0, run.length()) == 1 ? 1 : 2)
                        .forEach(piece -> terms.add(quoted(piece)));
            }
        }
        return String.join(" & ", terms.stream().limit(MOST_IN_QUERY).toList());
    }

    private static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int[] characters = folded(text).codePoints().toArray();
        for (int i = 0; i <= characters.length; i++) {
            boolean continues = i < characters.length && isTerm(characters[i]);
            boolean turns = continues && !run.isEmpty() && isUnspaced(characters[i]) != isUnspaced(run.codePointAt(0));
            if ((!continues || turns) && !run.isEmpty()) {
                runs.add(cut(run));
                run.setLength(0);
            }
            if (continues) {
                run.appendCodePoint(characters[i]);
            }
        }
        return runs;
    }

    /** One form for what reads alike: width, case and European accents do not count. */
    private static String folded(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[\\u0300-\\u036f]", "");
        return Normalizer.normalize(decomposed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static boolean isTerm(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.OTHER_SYMBOL
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isUnspaced(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR, BOPOMOFO, YI -> true;
            default -> Character.getType(character) == Character.OTHER_SYMBOL;
        };
    }

    private static List<String> pieces(String run, int length) {
        int[] characters = run.codePoints().toArray();
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i + length <= characters.length; i++) {
            pieces.add(new String(characters, i, length));
        }
        return pieces;
    }

    private static String cut(CharSequence run) {
        int[] characters = run.codePoints().toArray();
        boolean isLong = !isUnspaced(characters[0]) && characters.length > LONGEST_WORD;
        return isLong ? new String(characters, 0, LONGEST_WORD) : run.toString();
    }

    private static String quoted(String term) {
        return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
