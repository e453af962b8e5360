package org.colophon.launcher;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One short run of another program. */
final class Command {

    private final ProcessBuilder builder;

    private Command(List<String> words) {
        builder = new ProcessBuilder(words).redirectErrorStream(true);
        cleanEnvironment(builder);
    }

    static Command of(List<String> words) {
        return new Command(words);
    }

    /** No PG* variable of ours, no locale and no library path reaches the server. */
    static void cleanEnvironment(ProcessBuilder builder) {
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
        environment.put("LC_ALL", "C");
        environment.put("TZ", "UTC");
    }

    boolean succeeds() throws IOException {
        return run().status() == 0;
    }

    /** What the program printed; a failure of the program is a failure of ours. */
    String output() throws IOException {
        Outcome outcome = run();
        if (outcome.status() != 0) {
            throw new IOException(builder.command().getLast() + " ended with status " + outcome.status() + ": "
                    + outcome.printed().strip());
        }
        return outcome.printed();
    }

    private Outcome run() throws IOException {
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Outcome(process.waitFor(), printed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for " + builder.command());
        }
    }

    private record Outcome(int status, String printed) {}
}
