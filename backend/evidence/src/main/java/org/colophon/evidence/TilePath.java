package org.colophon.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The index and width of a tile or bundle as C2SP tlog-tiles writes them: {@code x001/x234/067.p/12}. */
record TilePath(long index, int width) {

    static final int FULL = 256;

    private static final int LONGEST = 40;
    private static final Pattern FORM = Pattern.compile("((?:x[0-9]{3}/)*[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    TilePath {
        if (index < 0 || width < 1 || width > FULL) {
            throw new MalformedEvidence("no tile has index " + index + " and width " + width);
        }
    }

    /** The part of the index-th group of 256 that a row of so many things fills. */
    static TilePath within(long count, long index) {
        if (index < 0 || count <= 0 || index > (count - 1) / FULL) {
            throw new IllegalArgumentException("group " + index + " of " + count + " is empty");
        }
        return new TilePath(index, (int) Math.min(FULL, count - index * FULL));
    }

    static TilePath parse(String text) {
        Matcher form = FORM.matcher(text.length() > LONGEST ? "" : text);
        if (!form.matches()) {
            throw new MalformedEvidence("this is not the path of a tile");
        }
        String digits = form.group(1).replaceAll("[x/]", "").replaceFirst("^0+(?=.)", "");
        int width = form.group(2) == null ? FULL : Integer.parseInt(form.group(2));
        TilePath path = new TilePath(Strict.decimal(digits), width);
        // Refuses needless leading groups (x000/001) and the suffix of a full tile (.p/256).
        if (!path.text().equals(text)) {
            throw new MalformedEvidence("this is not the canonical path of a tile");
        }
        return path;
    }

    String text() {
        StringBuilder path = new StringBuilder(threeDigits(index));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x" + threeDigits(rest) + "/");
        }
        return width == FULL ? path.toString() : path + ".p/" + width;
    }

    private static String threeDigits(long number) {
        return Long.toString(1000 + number % 1000).substring(1);
    }
}
