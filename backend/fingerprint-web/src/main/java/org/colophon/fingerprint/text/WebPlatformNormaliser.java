package org.colophon.fingerprint.text;

import org.colophon.fingerprint.web.Page;

/** {@link PlatformNormaliser} by the browser's own normalisation. */
final class WebPlatformNormaliser implements Normaliser {

    @Override
    public String nfd(String text) {
        return Page.nfd(text);
    }

    @Override
    public String nfkc(String text) {
        return Page.nfkc(text);
    }
}
