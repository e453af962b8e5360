package org.colophon.fingerprint.extraction.worker;

import java.nio.CharBuffer;
import java.util.List;
import org.colophon.fingerprint.extraction.Extraction;
import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;
import org.colophon.fingerprint.extraction.text.Words;
import org.colophon.fingerprint.text.PassageCode;
import org.colophon.fingerprint.text.PassageCoder;
import org.colophon.fingerprint.text.TextCode;
import org.colophon.fingerprint.text.TextCoder;

/** The code of a text and those of its passages, computed while it is read. */
final class TextCodes implements Words {

    private final TextCoder whole = new TextCoder();
    private final PassageCoder passages = new PassageCoder();

    @Override
    public void append(char[] text, int offset, int length) {
        whole.append(text, offset, length);
        passages.append(CharBuffer.wrap(text, offset, length));
    }

    Extraction finish(String mediaType, Extractor extractor) throws Refused {
        TextCode code = whole.finish();
        List<PassageCode> parts = passages.finish();
        if (code.characters() == 0) {
            throw new Refused(Refusal.EMPTY);
        }
        return Extraction.of(mediaType, code, parts, extractor);
    }
}
