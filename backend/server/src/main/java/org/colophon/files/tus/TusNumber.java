package org.colophon.files.tus;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A non-negative integer in a header; at most 18 digits, which is more than any disk. */
public final class TusNumber {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    private TusNumber() {}

    /** The number, or {@link TusRefused}: signs, blanks and other digits than 0 to 9 are no number here. */
    public static long read(String header, @Nullable String value) {
        if (value == null) {
            throw new TusRefused(header, "upload-header-missing");
        }
        if (!DIGITS.matcher(value).matches()) {
            throw new TusRefused(header, "upload-header-number");
        }
        return Long.parseLong(value);
    }
}
