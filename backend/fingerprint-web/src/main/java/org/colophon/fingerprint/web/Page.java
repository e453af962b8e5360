package org.colophon.fingerprint.web;

import org.teavm.interop.Import;

/** What the page does for the library. */
public final class Page {

    private Page() {}

    /** Canonical decomposition. */
    public static String nfd(String text) {
        return normalised(text, 0);
    }

    /** Compatibility decomposition, then canonical composition. */
    public static String nfkc(String text) {
        return normalised(text, 1);
    }

    /** In pieces: text without any place to cut it may be longer than the window, and normalising makes it longer. */
    private static String normalised(String text, int form) {
        for (int at = 0; at < text.length(); at += Window.CHARS) {
            append(Window.write(text, at, Math.min(text.length(), at + Window.CHARS)));
        }
        StringBuilder result = new StringBuilder(text.length());
        for (int left = normalise(form); left > 0; left -= Window.CHARS) {
            result.append(Window.text(take()));
        }
        return result.toString();
    }

    /** Hands over so many characters of what is to be normalised. */
    @Import(module = "page", name = "append")
    private static native void append(int length);

    /** Normalises all that was handed over (0: NFD, 1: NFKC) and gives the length of the result. */
    @Import(module = "page", name = "normalise")
    private static native int normalise(int form);

    /** Puts the next characters of the result into the window and gives their number. */
    @Import(module = "page", name = "take")
    private static native int take();

    /** Puts a row of the open picture into the window: red, green, blue and opacity of each pixel. */
    @Import(module = "page", name = "row")
    static native void row(int row);
}
