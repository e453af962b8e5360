package org.colophon.fingerprint.text;

import java.text.Normalizer;

/** The JDK's normalisation; a platform without it, such as a browser, replaces this class and nothing else. */
final class PlatformNormaliser implements Normaliser {

    @Override
    public String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    @Override
    public String nfkc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
