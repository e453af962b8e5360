package org.colophon.fingerprint.corpus;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colophon.fingerprint.similarity.Distances;
import org.colophon.fingerprint.similarity.Radii;

/** Draws how many copies and how many pairs of different pictures differ in how many bits. */
record Plot(Figures all, Radii radii) {

    private static final int BITS = 160;
    /** Codes have the same number of bits set, nearly, so odd distances are rare. */
    private static final int BIN = 4;

    private static final int LEFT = 70;
    private static final int TOP = 60;
    private static final int PIXELS_A_BIT = 5;
    private static final int HEIGHT = 300;
    private static final int BOTTOM = TOP + HEIGHT;
    private static final int RIGHT = LEFT + BITS * PIXELS_A_BIT;
    /** Powers of ten up the side. */
    private static final int DECADES = 4;

    String svg() {
        Distances copies = new Distances();
        for (Transform transform : Transform.values()) {
            copies.add(all.copies(transform).codes());
        }
        Distances others = all.distinct().codes();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13" fill="#333">
                <title>Bits of 256 in which codes differ: copies, and pairs of different pictures</title>
                <rect width="100%%" height="100%%" fill="#fff"/>
                %s%s%s%s%s<text x="%d" y="%d">bits of 256 in which the nearest codes differ</text>
                <text x="%d" y="24" fill="#1864ab">%s copies of 233 pictures, in %d ways</text>
                <text x="%d" y="24" fill="#d9480f">%s pairs of different pictures</text>
                </svg>
                """.formatted(
                        RIGHT + 30,
                        BOTTOM + 60,
                        lines(),
                        bars(copies, "#1c7ed6", 0),
                        bars(others, "#f76707", 1),
                        radius(radii.strong(), "strong"),
                        radius(radii.candidate(), "candidate"),
                        LEFT,
                        BOTTOM + 45,
                        LEFT,
                        number(copies.count()),
                        Transform.values().length,
                        LEFT + 420,
                        number(others.count()));
    }

    /** Bars of the copies fill the left half of each bin, those of different pictures the right one. */
    private static String bars(Distances distances, String colour, int side) {
        int width = BIN * PIXELS_A_BIT / 2;
        return IntStream.range(0, BITS / BIN)
                .filter(bin -> count(distances, bin) > 0)
                .mapToObj(bin -> {
                    int height = height(count(distances, bin));
                    return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>\n"
                            .formatted(
                                    LEFT + bin * 2 * width + side * width, BOTTOM - height, width - 1, height, colour);
                })
                .collect(Collectors.joining());
    }

    private static long count(Distances distances, int bin) {
        return IntStream.range(bin * BIN, (bin + 1) * BIN)
                .mapToLong(distances::at)
                .sum();
    }

    /** One pair is a little above the ground, and each tenfold a quarter higher. */
    private static int height(double count) {
        return (int) Math.round((StrictMath.log10(count) + 0.2) / (DECADES + 0.2) * HEIGHT);
    }

    private static String lines() {
        StringBuilder lines = new StringBuilder();
        for (int decade = 0; decade <= DECADES; decade++) {
            int count = (int) StrictMath.pow(10, decade);
            int y = BOTTOM - height(count);
            lines.append(
                    "<path d=\"M%d %dH%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n"
                            .formatted(LEFT, y, RIGHT, LEFT - 8, y + 4, number(count)));
        }
        lines.append("<path d=\"M%d %dH%d\" stroke=\"#333\"/>\n".formatted(LEFT, BOTTOM, RIGHT));
        for (int bits = 0; bits <= BITS; bits += 20) {
            lines.append("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%d</text>\n"
                    .formatted(LEFT + bits * PIXELS_A_BIT, BOTTOM + 20, bits));
        }
        return lines.toString();
    }

    private static String radius(int bits, String words) {
        int x = LEFT + (bits + 1) * PIXELS_A_BIT;
        return "<path d=\"M%d %dV%d\" stroke=\"#333\" stroke-dasharray=\"4 3\"/><text x=\"%d\" y=\"%d\">%s, %d</text>\n"
                .formatted(x, TOP - 10, BOTTOM, x + 5, TOP, words, bits);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
