package org.colophon.launcher;

/** One line per message for what is said before Spring Boot sets up logging. */
final class PlainLog {

    private static final String FORMAT_PROPERTY = "java.util.logging.SimpleFormatter.format";
    private static final String ONE_LINE = "%1$tFT%1$tT.%1$tL%1$tz %4$s %5$s%6$s%n";

    private PlainLog() {}

    static void use() {
        if (System.getProperty(FORMAT_PROPERTY) == null) {
            System.setProperty(FORMAT_PROPERTY, ONE_LINE);
        }
    }
}
