package org.colophon.fingerprint.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.colophon.fingerprint.extraction.ffmpeg.TestPrograms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two thousand spoiled files: each gets a code or a named refusal, and this process notices nothing. */
class MalformedFilesTest {

    private static final Path RESOURCES = Path.of("src/test/resources/org/colophon/fingerprint/extraction");
    private static final Path SAMPLES = Path.of("../../infra/samples");
    private static final Limits LIMITS =
            new Limits(128_000_000, 50_000_000, 10_000, 500, 200, 21_600, Duration.ofSeconds(8), 256);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int MOST_GROWTH_MEGABYTES = 32;

    /** A spoiled file and what became of it. */
    private record Outcome(String name, Duration time, FileFingerprint fingerprint) {

        String verdict() {
            Refusal refusal = fingerprint.content().refusal();
            return refusal == null ? "a code" : refusal.key();
        }
    }

    @Test
    void none_of_two_thousand_kills_hangs_or_swells_the_parent(@TempDir Path folder) throws Exception {
        List<Path> files = spoiled(folder);
        assertThat(files).hasSize(2_000);
        long children = children();
        try (FileFingerprinting fingerprinting = FileFingerprinting.with(LIMITS, TestPrograms.get(), 2)) {
            Duration start =
                    read(SAMPLES.resolve("image/demo.jpg"), fingerprinting).time();
            long before = usedMegabytes();
            List<Outcome> outcomes = readAll(files, fingerprinting);
            assertThat(usedMegabytes() - before).isLessThan(MOST_GROWTH_MEGABYTES);
            assertThat(outcomes).hasSize(2_000).allSatisfy(MalformedFilesTest::requireVerdict);
            assertThat(outcomes)
                    .extracting(Outcome::time)
                    .allSatisfy(time -> assertThat(time).isLessThan(LONGEST.plus(start)));
            report(outcomes);
        }
        assertThat(children()).isLessThanOrEqualTo(children);
    }

    private static void requireVerdict(Outcome outcome) {
        FileFingerprint fingerprint = outcome.fingerprint();
        assertThat(fingerprint.units()).as(outcome.name()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(fingerprint.contentCode().isPresent())
                .as(outcome.name())
                .isEqualTo(fingerprint.content().refusal() == null);
    }

    private static List<Path> spoiled(Path folder) throws IOException {
        Random random = new Random(20_261_124);
        List<Path> files = new ArrayList<>();
        spoil(list(RESOURCES.resolve("image"), "*.{png,jpg,gif,bmp,tif,webp}"), 1_150, folder, random, files);
        spoil(documents(folder), 450, folder, random, files);
        spoil(list(RESOURCES.resolve("small"), "*.{aac,flac,m4a,mp3,ogg,opus,wav}"), 250, folder, random, files);
        spoil(list(RESOURCES.resolve("small"), "*.{heic,avif}"), 80, folder, random, files);
        spoil(list(RESOURCES.resolve("small"), "*.{mp4,mkv,webm,mov,flv,mpg,ts}"), 70, folder, random, files);
        return files;
    }

    private static List<Path> list(Path folder, String pattern) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(folder.getFileSystem().getPathMatcher("glob:**/" + pattern)::matches)
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> documents(Path folder) throws IOException {
        String text = "The quick brown fox jumps over the lazy dog, and writes it down for the register.\n".repeat(20);
        return List.of(
                SAMPLES.resolve("text/demo.docx"),
                SAMPLES.resolve("text/demo.odt"),
                SAMPLES.resolve("text/demo.html"),
                SAMPLES.resolve("text/demo.txt"),
                Files.write(folder.resolve("written.pdf"), WrittenDocuments.pdf(text)),
                Files.write(folder.resolve("written.rtf"), WrittenDocuments.rtf(text)),
                Files.write(folder.resolve("written.epub"), WrittenDocuments.epub(text)));
    }

    private static void spoil(List<Path> originals, int count, Path folder, Random random, List<Path> files)
            throws IOException {
        assertThat(originals).isNotEmpty();
        for (int i = 0; i < count; i++) {
            Path original = originals.get(i % originals.size());
            Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
            byte[] bytes = mutation.apply(Files.readAllBytes(original), random);
            files.add(Files.write(folder.resolve(files.size() + "-" + mutation + "-" + original.getFileName()), bytes));
        }
    }

    private static List<Outcome> readAll(List<Path> files, FileFingerprinting fingerprinting) throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Callable<Outcome>> readings = new ArrayList<>();
            files.forEach(file -> readings.add(() -> read(file, fingerprinting)));
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> outcome : two.invokeAll(readings)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }

    private static Outcome read(Path file, FileFingerprinting fingerprinting) throws IOException {
        long start = System.nanoTime();
        FileFingerprint fingerprint = fingerprinting.of(file, file.getFileName().toString(), Set.of());
        return new Outcome(file.getFileName().toString(), Duration.ofNanos(System.nanoTime() - start), fingerprint);
    }

    private static void report(List<Outcome> outcomes) {
        Map<String, Integer> verdicts = new TreeMap<>();
        outcomes.forEach(outcome -> verdicts.merge(outcome.verdict(), 1, Integer::sum));
        Duration slowest =
                outcomes.stream().map(Outcome::time).max(Duration::compareTo).orElseThrow();
        System.out.println("2,000 spoiled files: " + verdicts + ", the slowest took " + slowest.toMillis() + " ms");
        outcomes.stream()
                .filter(outcome ->
                        Set.of("too-slow", "reader-crashed", "too-much-memory").contains(outcome.verdict()))
                .forEach(outcome -> System.out.println(outcome.verdict() + ": " + outcome.name()));
    }

    private static long usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static long children() {
        try (Stream<ProcessHandle> children = ProcessHandle.current().children()) {
            return children.count();
        }
    }
}
