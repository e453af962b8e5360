package org.colophon.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.util.concurrent.Callable;
import org.colophon.cli.http.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Prints how near the works of different claimants are, so that an operator can judge the radii. */
@Command(
        name = "calibrate",
        description = {
            "Prints, for each kind of code, how many pairs of works of different claimants are how near.",
            "Needs the operator's duty. The radii are settings: colophon.similarity.image.candidate and others."
        })
final class CalibrateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--url", defaultValue = "http://localhost:8080", description = "The register: ${DEFAULT-VALUE}")
    private URI register = URI.create("http://localhost:8080");

    @Option(names = "--user", required = true, description = "Your e-mail; the password is COLOPHON_PASSWORD or asked.")
    private String user = "";

    @Option(
            names = "--sample",
            defaultValue = "200",
            description = "So many codes of a kind are compared with all: ${DEFAULT-VALUE}")
    private int sample = 200;

    @Override
    public Integer call() {
        Session session = new Session(register);
        session.signIn(user, Secret.of("COLOPHON_PASSWORD", "Password of " + user));
        JsonNode report = session.get("/api/similarity/calibration?sample=" + sample);
        PrintWriter out = out();
        if (report.isEmpty()) {
            out.println("No two codes of a kind are registered yet.");
        }
        report.forEach(kind -> print(kind, out));
        out.flush();
        return 0;
    }

    private static void print(JsonNode kind, PrintWriter out) {
        out.printf(
                "%s: %d codes, %d compared with all; candidate %d, strong %d%n",
                kind.path("kind").asString(),
                kind.path("codes").asLong(),
                kind.path("sampled").asInt(),
                kind.path("candidate").asInt(),
                kind.path("strong").asInt());
        out.printf("  %8s %12s %16s%n", "within", "pairs", "per million");
        kind.path("within")
                .forEach(within -> out.printf(
                        "  %8d %12d %16.3f%n",
                        within.path("distance").asInt(),
                        within.path("pairs").asLong(),
                        within.path("perMillion").asDouble()));
    }

    private PrintWriter out() {
        if (spec == null) {
            throw new IllegalStateException("The command was not started by picocli.");
        }
        return spec.commandLine().getOut();
    }
}
