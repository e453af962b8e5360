package org.colophon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.fingerprint.extraction.FileFingerprint;
import org.colophon.fingerprint.extraction.FileFingerprinting;
import org.colophon.fingerprint.extraction.Finding;
import org.colophon.fingerprint.extraction.Limits;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints one line of JSON for each file: its digests and codes, and why it could not be read where it could not. */
@Command(name = "fingerprint", description = "Prints the digests and ISO 24138 codes of files, one line of JSON each.")
final class FingerprintCommand implements Callable<Integer> {

    private static final Set<DigestAlgorithm> SLOW = EnumSet.of(DigestAlgorithm.SHA3_512, DigestAlgorithm.SM3);

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
    public Integer call() throws IOException {
        List<Path> all = new ArrayList<>();
        files.forEach(given -> all.addAll(expand(given)));
        boolean isWhole = true;
        try (FileFingerprinting fingerprinting =
                FileFingerprinting.within(Limits.DEFAULT, FileFingerprinting.usualCache(), 1)) {
            for (int i = 0; i < all.size(); i++) {
                progress(i + 1, all.size(), all.get(i));
                isWhole &= print(all.get(i), fingerprinting);
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

    private void progress(int number, int count, Path file) {
        PrintWriter progress = commandSpec().commandLine().getErr();
        progress.println(number + "/" + count + " " + file);
        progress.flush();
    }

    private boolean print(Path file, FileFingerprinting fingerprinting) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file.toString());
        try {
            String name = String.valueOf(file.getFileName());
            describe(fingerprinting.of(file, name, withSlowDigests ? SLOW : Set.of()), line);
        } catch (IOException | UncheckedIOException unreadable) {
            line.put("error", why(unreadable));
        }
        PrintWriter out = commandSpec().commandLine().getOut();
        out.println(json.writeValueAsString(line));
        out.flush();
        return !line.containsKey("error");
    }

    private static String why(Exception unreadable) {
        return switch (unreadable) {
            case NoSuchFileException missing -> "There is no such file.";
            case AccessDeniedException closed -> "This file may not be read.";
            default -> "This file could not be read: " + unreadable.getMessage();
        };
    }

    private static void describe(FileFingerprint fingerprint, Map<String, Object> line) {
        line.put("size", fingerprint.bytes().size());
        line.put("mediaType", fingerprint.content().mediaType());
        fingerprint.bytes().digests().hexById().forEach((id, hex) -> line.put(field(id), hex));
        line.put("iscc", fingerprint.iscc().toString());
        line.put("units", fingerprint.units().stream().map(IsccUnit::toString).toList());
        if (!fingerprint.parts().isEmpty()) {
            line.put(
                    "parts",
                    fingerprint.parts().stream().map(FingerprintCommand::part).toList());
        }
        line.put("extractor", fingerprint.extractor().toString());
        fingerprint.failure().ifPresent(refusal -> line.put("error", refusal.sentence()));
    }

    private static Map<String, Object> part(Finding finding) {
        return Map.of(
                "part", finding.part().name(),
                "milliseconds", finding.at(),
                "unit", finding.unit().toString(),
                "extractor", finding.extractor().toString());
    }

    /** SHA-256 is {@code sha256} on the command line, SHA3-512 is {@code sha3_512}. */
    private static String field(String id) {
        return id.equals("sha-256") ? "sha256" : id.replace('-', '_');
    }

    private CommandSpec commandSpec() {
        if (spec == null) {
            throw new IllegalStateException("The command was not started by picocli.");
        }
        return spec;
    }
}
