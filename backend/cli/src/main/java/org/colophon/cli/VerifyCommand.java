package org.colophon.cli;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.colophon.cli.http.Session;
import org.colophon.evidence.Checkpoint;
import org.colophon.evidence.Frontier;
import org.colophon.evidence.Hash;
import org.colophon.evidence.LogVerifier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Reads a register's whole log from outside and recomputes the root that its checkpoint signs. */
@Command(name = "verify", description = "Recomputes a register's log from its entries and checks the signature.")
final class VerifyCommand implements Callable<Integer> {

    private static final int PAGE = 200;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ADDRESS", description = "The register, for instance http://localhost:8080")
    private @Nullable URI register;

    @Option(names = "--key", description = "The log's public key as you know it; without it the register is asked.")
    private @Nullable String knownKey;

    @Override
    public Integer call() {
        if (register == null || spec == null) {
            throw new IllegalStateException("The command was not started by picocli.");
        }
        Session session = new Session(register);
        LogVerifier key = LogVerifier.parse(
                knownKey == null ? session.getText("/api/log/key").strip() : knownKey);
        byte[] note = session.getText("/api/log/checkpoint").getBytes(StandardCharsets.UTF_8);
        Checkpoint checkpoint = Checkpoint.open(note, key);
        Frontier recomputed = read(session, checkpoint.size());
        boolean isSame = recomputed.root().equals(checkpoint.root());
        spec.commandLine()
                .getOut()
                .println(
                        isSame
                                ? "The log of " + checkpoint.origin() + " holds " + checkpoint.size()
                                        + " entries; its root is the signed one: "
                                        + checkpoint.root().base64()
                                : "The log of " + checkpoint.origin() + " is NOT what its checkpoint signs.");
        return isSame ? 0 : 1;
    }

    private static Frontier read(Session session, long size) {
        Frontier frontier = Frontier.empty();
        String cursor = "";
        while (frontier.size() < size) {
            JsonNode page = session.get("/api/log/entries?limit=" + PAGE + cursor);
            for (JsonNode entry : page.get("items")) {
                append(frontier, entry, size);
            }
            if (page.get("next").isNull() && frontier.size() < size) {
                throw new IllegalStateException(
                        "The log ends at " + frontier.size() + ", its checkpoint says " + size + ".");
            }
            cursor = "&cursor=" + page.get("next").asString("");
        }
        return frontier;
    }

    private static void append(Frontier frontier, JsonNode entry, long size) {
        if (frontier.size() == size) {
            return;
        }
        if (entry.get("position").asLong() != frontier.size()) {
            throw new IllegalStateException("The log has no entry " + frontier.size() + ".");
        }
        frontier.append(Hash.ofLeaf(entry.get("entry").asString().getBytes(StandardCharsets.UTF_8)));
    }
}
