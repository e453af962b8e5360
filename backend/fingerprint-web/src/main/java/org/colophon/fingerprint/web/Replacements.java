package org.colophon.fingerprint.web;

import java.util.Set;
import org.teavm.extension.spi.substitution.SubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Tells the compiler which classes of the library a browser has its own of: those of the same name with Web before it. */
public final class Replacements implements SubstitutionPolicy {

    private static final Set<String> REPLACED =
            Set.of("org.colophon.fingerprint.hash.LittleEndian", "org.colophon.fingerprint.text.PlatformNormaliser");

    @Override
    public void contribute(SubstitutionSink sink) {
        sink.selectClasses(REPLACED::contains).simpleNamePrefix("Web");
    }
}
