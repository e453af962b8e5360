package org.colophon.fingerprint.text;

import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;

/**
 * Computes the {@linkplain TextCode Text-Code} of text that comes in pieces. It holds some thousand characters, or as
 * many as there are between two places where normalisation allows a cut.
 */
public final class TextCoder {

    private static final int ENOUGH = 1 << 14;
    private static final int NGRAMS_AT_A_TIME = 1 << 12;

    private final NGrams nGrams = new NGrams(NGRAMS_AT_A_TIME);
    private final StringBuilder pending = new StringBuilder(2 * ENOUGH);
    private int enough = ENOUGH;
    private boolean finished;

    /** Takes the next piece, which may be cut anywhere. */
    public void append(CharSequence text) {
        for (int at = 0; at < text.length(); at += ENOUGH) {
            requireUnfinished();
            pending.append(text, at, Math.min(text.length(), at + ENOUGH));
            collapseComplete();
        }
    }

    /** Takes the next piece, which may be cut anywhere. */
    public void append(char[] text, int offset, int length) {
        requireUnfinished();
        pending.append(text, offset, length);
        collapseComplete();
    }

    /** Text without any seam is only looked through again when there is twice as much of it. */
    private void collapseComplete() {
        if (pending.length() < enough) {
            return;
        }
        int seam = lastSeam();
        if (seam > 0) {
            nGrams.add(PlainText.collapse(pending.substring(0, seam)));
            pending.delete(0, seam);
        }
        enough = Math.max(ENOUGH, 2 * pending.length());
    }

    private int lastSeam() {
        for (int at = pending.length() - 1; at > 0; at--) {
            // A surrogate before is no letter that the next could combine with, and after is none to begin with.
            if (PlainText.isSeam(pending.codePointBefore(at), pending.charAt(at))) {
                return at;
            }
        }
        return 0;
    }

    /** How many code units wait for a seam. */
    int pending() {
        return pending.length();
    }

    /** The code of everything taken; nothing may follow. */
    public TextCode finish() {
        requireUnfinished();
        finished = true;
        nGrams.add(PlainText.collapse(pending.toString()));
        return new TextCode(IsccUnit.of(UnitType.TEXT, nGrams.finish()), nGrams.characters());
    }

    private void requireUnfinished() {
        if (finished) {
            throw new IllegalStateException("the text is finished already");
        }
    }
}
