package org.colophon.cli.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What {@code make demo} calls. */
@Command(name = "demo", hidden = true, description = "Tells the demonstration's story to an empty register.")
public final class DemoCommand {

    @Spec
    private @Nullable CommandSpec spec;

    @Command(name = "tell", description = "Tells one chapter over the register's HTTP API.")
    void tell(
            @Option(names = "--url", required = true) URI register,
            @Option(names = "--token", defaultValue = "", description = "The one-time token of the first chapter.")
                    String token,
            @Option(names = "--chapter", required = true, description = "1, in the past; 2, at present.") int chapter,
            @Option(names = "--notes", required = true, description = "What one chapter tells the next.") Path notes,
            @Option(names = "--samples", required = true, description = "The folder of the media.") Path samples)
            throws IOException {
        new Telling(Story.read(), notes).tell(chapter, register, token, samples, out());
    }

    @Command(name = "accounts", description = "Prints who can sign in.")
    void accounts() {
        new Accounts(Story.read()).print(out());
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
