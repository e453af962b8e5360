package org.colophon.fingerprint.extraction.image;

import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;

/** Hears a decoder say that bytes are missing, which it fills with grey: the code would be one of the grey. */
final class Completeness implements IIOReadWarningListener {

    private boolean isCutShort;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        isCutShort |= warning.toLowerCase(Locale.ROOT).contains("premature end");
    }

    void require() throws Refused {
        if (isCutShort) {
            throw new Refused(Refusal.DAMAGED);
        }
    }
}
