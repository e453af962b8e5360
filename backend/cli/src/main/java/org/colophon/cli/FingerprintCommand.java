package org.colophon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.fingerprint.Fingerprint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints one line of JSON for each file: its size and digests, or why it could not be read. */
@Command(name = "fingerprint", description = "Prints the digests of files, one line of JSON each.")
final class FingerprintCommand implements Callable<Integer> {

    private final JsonMapper json = JsonMapper.builder().build();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, and with -r folders.")
    private List<Path> files = List.of();

    @Option(names = "-r", description = "Go into folders.")
    private boolean isRecursive;

    @Option(names = "--digests", description = "Compute SHA3-512 and SM3 as well; they are many times slower.")
    private boolean withSlowDigests;

    /** Gives 1 where any file failed. */
    @Override
    public Integer call() {
        boolean isWhole = true;
        for (Path given : files) {
            for (Path file : expand(given)) {
                isWhole &= print(file);
            }
        }
        return isWhole ? 0 : 1;
    }

    private List<Path> expand(Path given) {
        if (!isRecursive || !Files.isDirectory(given)) {
            return List.of(given);
        }
        try (Stream<Path> below = Files.walk(given)) {
            return below.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean print(Path file) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file.toString());
        boolean isRead = describe(file, line);
        out().println(json.writeValueAsString(line));
        return isRead;
    }

    private boolean describe(Path file, Map<String, Object> line) {
        try {
            Fingerprint fingerprint = Fingerprint.of(file, further());
            line.put("size", fingerprint.size());
            fingerprint.digests().hexById().forEach((id, hex) -> line.put(field(id), hex));
            return true;
        } catch (IOException | UncheckedIOException unreadable) {
            line.put("error", "This file could not be read: " + unreadable.getMessage());
            return false;
        }
    }

    private Set<DigestAlgorithm> further() {
        return withSlowDigests ? EnumSet.allOf(DigestAlgorithm.class) : Set.of();
    }

    /** SHA-256 is {@code sha256} on the command line, SHA3-512 is {@code sha3_512}. */
    private static String field(String id) {
        return id.equals("sha-256") ? "sha256" : id.replace('-', '_');
    }

    private PrintWriter out() {
        if (spec == null) {
            throw new IllegalStateException("The command was not started by picocli.");
        }
        return spec.commandLine().getOut();
    }
}
