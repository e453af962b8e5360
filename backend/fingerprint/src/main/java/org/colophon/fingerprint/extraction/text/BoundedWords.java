package org.colophon.fingerprint.extraction.text;

import org.colophon.fingerprint.extraction.Limits;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Passes the words of a document on and counts, so that neither a bomb nor a library is read to its end. */
final class BoundedWords extends DefaultHandler {

    /** Small files may unfold further: a few kilobytes of XML compress into a few hundred bytes. */
    private static final long ALWAYS_ALLOWED = 1_000_000;

    private final Words words;
    private final Limits limits;
    private final long allowed;
    private long characters;
    private long pages;
    private int depth;

    BoundedWords(Words words, Limits limits, long fileSize) {
        this.words = words;
        this.limits = limits;
        this.allowed = Math.max(ALWAYS_ALLOWED, fileSize * limits.ratio());
    }

    /** A limit was reached; inside the parsers it travels as one of theirs. */
    static final class Reached extends SAXException {

        private final Refusal reason;

        Reached(Refusal reason) {
            super(reason.sentence());
            this.reason = reason;
        }
    }

    /** The refusal that caused this failure of a parser, if one did. */
    static void rethrow(Throwable failure) throws Refused {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Reached reached) {
                throw new Refused(reached.reason);
            }
        }
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        depth++;
        if (depth > limits.depth()) {
            throw new Reached(Refusal.BOMB);
        }
        if (localName.equals("div") && "page".equals(attributes.getValue("class"))) {
            pages++;
        }
        if (pages > limits.pages()) {
            throw new Reached(Refusal.TOO_LARGE);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
    }

    @Override
    public void characters(char[] text, int offset, int length) throws SAXException {
        characters += length;
        if (characters > limits.characters()) {
            throw new Reached(Refusal.TOO_LARGE);
        }
        if (characters > allowed) {
            throw new Reached(Refusal.BOMB);
        }
        words.append(text, offset, length);
    }

    @Override
    public void ignorableWhitespace(char[] text, int offset, int length) throws SAXException {
        characters(text, offset, length);
    }
}
