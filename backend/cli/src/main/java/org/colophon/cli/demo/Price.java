package org.colophon.cli.demo;

import java.util.Map;

/** Money as the story writes it ({@code CNY 1200.00}) and as the API takes it. */
final class Price {

    private Price() {}

    /** Every currency of the story has two decimal places. */
    static Map<String, String> of(String written) {
        if (!written.matches("[A-Z]{3} (0|[1-9][0-9]*)\\.[0-9]{2}")) {
            throw new IllegalArgumentException("A price is written CNY 1200.00, not " + written);
        }
        String minor = written.substring(4).replace(".", "").replaceFirst("^0+(?=[0-9])", "");
        return Map.of("currency", written.substring(0, 3), "amount", minor);
    }
}
