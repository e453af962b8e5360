package org.colophon.fingerprint.bench;

import java.util.Random;
import org.colophon.fingerprint.text.TextCode;

/** Characters a second of the Text-Code, from text in mixed case with spaces and stops. Argument: the rounds. */
final class TextBench {

    private static final int CHARACTERS = 20_000_000;

    private TextBench() {}

    public static void main(String[] arguments) throws Exception {
        Clocked latin = clocked(text('a', 26), Integer.parseInt(arguments[0]));
        Clocked chinese = clocked(text('\u4e00', 3_000), Integer.parseInt(arguments[0]));
        System.out.printf("Text-Code of Latin text: %.1f million characters/s%n", CHARACTERS / latin.least() / 1e6);
        System.out.printf("Text-Code of Chinese text: %.1f million characters/s%n", CHARACTERS / chinese.least() / 1e6);
    }

    private static Clocked clocked(String text, int rounds) throws Exception {
        TextCode.of(text);
        Clocked clocked = new Clocked(rounds);
        for (int i = 0; i < rounds; i++) {
            clocked.time(() -> TextCode.of(text));
        }
        return clocked;
    }

    private static String text(char first, int letters) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        while (text.length() < CHARACTERS) {
            int kind = random.nextInt(40);
            char letter = (char) (first + random.nextInt(letters));
            text.append(kind == 0 ? '.' : kind < 7 ? ' ' : kind == 7 ? Character.toUpperCase(letter) : letter);
        }
        return text.toString();
    }
}
