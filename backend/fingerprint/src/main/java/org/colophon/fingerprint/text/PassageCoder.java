package org.colophon.fingerprint.text;

import java.util.ArrayList;
import java.util.List;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;

/** Finds the {@linkplain PassageCode passages} of text that comes in pieces. It holds one passage at a time. */
public final class PassageCoder {

    private static final int SHORTEST = 128;
    private static final int LONGEST = 1536;
    /** A passage with so many code units ends, however few of them count. */
    private static final int MOST_UNITS = 1 << 14;

    private final List<PassageCode> passages = new ArrayList<>();
    private final StringBuilder passage = new StringBuilder();
    private final PassageCuts cuts = new PassageCuts();
    private long offset;
    private int characters;
    private int end;
    private boolean finished;

    /** Takes the next piece, which may be cut anywhere. */
    public void append(CharSequence text) {
        if (finished) {
            throw new IllegalStateException("the text is finished already");
        }
        for (int i = 0; i < text.length(); i++) {
            passage.append(text.charAt(i));
            // Half a surrogate pair waits for the other.
            if (!Character.isHighSurrogate(text.charAt(i))) {
                take(passage.codePointBefore(passage.length()));
            }
        }
    }

    private void take(int codePoint) {
        if (!Unicode16.has(codePoint, Unicode16.DROPPED)) {
            skipToFirst(Character.charCount(codePoint));
            end = passage.length();
            characters++;
            boolean cut = cuts.after(codePoint) && characters >= SHORTEST;
            if (cut || characters == LONGEST) {
                finishPassage();
            }
        } else if (passage.length() >= MOST_UNITS) {
            finishPassage();
        }
    }

    /** Leaves out what stands before the first letter or digit. */
    private void skipToFirst(int units) {
        if (characters == 0) {
            int before = passage.length() - units;
            passage.delete(0, before);
            offset += before;
        }
    }

    /** Too little for one n-gram would be like nothing but itself. */
    private void finishPassage() {
        if (characters >= NGrams.WIDTH) {
            NGrams nGrams = new NGrams(LONGEST);
            nGrams.add(PlainText.collapse(passage.substring(0, end)));
            passages.add(new PassageCode(IsccUnit.of(UnitType.TEXT, nGrams.finish()), offset, end));
        }
        offset += passage.length();
        passage.setLength(0);
        characters = 0;
        end = 0;
    }

    /** All passages, in their order; nothing may follow. */
    public List<PassageCode> finish() {
        if (finished) {
            throw new IllegalStateException("the text is finished already");
        }
        finishPassage();
        finished = true;
        return List.copyOf(passages);
    }
}
