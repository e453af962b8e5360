package org.colophon.files.tus;

import java.util.Map;
import org.colophon.kernel.Refusal;

/** A header does not say what tus 1.0.0 asks it to say. */
public final class TusRefused extends Refusal {

    TusRefused(String header, String code) {
        super(Kind.INVALID, code, Map.of("header", header));
    }

    TusRefused(String header, String code, String key) {
        super(Kind.INVALID, code, Map.of("header", header, "key", key));
    }
}
