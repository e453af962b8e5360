package org.colophon.fingerprint.bench;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;
import org.colophon.fingerprint.machine.VectorModule;
import org.colophon.fingerprint.similarity.CodeStore;
import org.colophon.fingerprint.similarity.FlatScan;
import org.colophon.fingerprint.similarity.Match;
import org.jspecify.annotations.Nullable;

/**
 * The exact search for near codes beside faiss's IndexBinaryFlat: same codes, same queries, same radius, one thread each,
 * in turn. Arguments: millions of codes, their bits, the radius, the rounds, a folder for the data, and the command that
 * starts the peer, where it is installed.
 */
final class ScanBench {

    private static final int QUERIES = 200;
    private static final int SUBMISSION = 300;

    private final int rows;
    private final int bits;
    private final int radius;
    private final List<IsccUnit> queries = new ArrayList<>();
    private final CodeStore store;
    private final FlatScan scan;

    private ScanBench(int rows, int bits, int radius) {
        this.rows = rows;
        this.bits = bits;
        this.radius = radius;
        this.store = new CodeStore(UnitType.DATA, bits);
        this.scan = new FlatScan(store);
    }

    public static void main(String[] arguments) throws Exception {
        ScanBench bench = new ScanBench(
                Math.round(Float.parseFloat(arguments[0]) * 1_000_000),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]));
        Path folder = Path.of(arguments[4]);
        bench.fill(folder, arguments.length > 5);
        bench.run(Integer.parseInt(arguments[3]), folder, List.of(arguments).subList(5, arguments.length));
    }

    /** Uniform codes; the queries are planted at distances up to the radius from some of them. */
    private void fill(Path folder, boolean forPeer) throws Exception {
        byte[] codes = new byte[bits / 8];
        ByteBuffer words = ByteBuffer.wrap(codes);
        SplittableRandom random = new SplittableRandom(4);
        Random places = new Random(5);
        double took = 0;
        try (OutputStream out = forPeer
                ? new BufferedOutputStream(Files.newOutputStream(folder.resolve("codes")), 1 << 20)
                : OutputStream.nullOutputStream()) {
            for (int row = 0; row < rows; row++) {
                for (int at = 0; at < codes.length; at += Long.BYTES) {
                    words.putLong(at, random.nextLong());
                }
                out.write(codes);
                long began = System.nanoTime();
                store.append(IsccUnit.of(UnitType.DATA, codes), row);
                took += System.nanoTime() - began;
                if (row % (rows / QUERIES) == rows / QUERIES / 2 && queries.size() < QUERIES) {
                    queries.add(near(codes, places.nextInt(radius + 1), places));
                }
            }
        }
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(folder.resolve("queries")))) {
            for (IsccUnit query : queries) {
                out.write(query.body());
            }
        }
        System.out.printf(
                "%d codes of %d bits: stored in %.1f s, %.1f bytes each%n",
                rows, bits, took / 1e9, (double) store.bytes() / rows);
    }

    private static IsccUnit near(byte[] code, int distance, Random random) {
        byte[] body = code.clone();
        random.ints(0, body.length * 8)
                .distinct()
                .limit(distance)
                .forEach(bit -> body[bit / 8] ^= (byte) (1 << bit % 8));
        return IsccUnit.of(UnitType.DATA, body);
    }

    private void run(int rounds, Path folder, List<String> peer) throws Exception {
        Process faiss = peer.isEmpty() ? null : peer(peer, folder);
        try {
            measure(rounds, faiss);
        } finally {
            if (faiss != null) {
                faiss.destroy();
            }
        }
    }

    private Process peer(List<String> command, Path folder) throws IOException {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(
                folder.resolve("codes").toString(),
                folder.resolve("queries").toString(),
                Integer.toString(bits),
                Integer.toString(radius)));
        return new ProcessBuilder(whole)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void measure(int rounds, @Nullable Process faiss) throws Exception {
        long expected = 0;
        for (IsccUnit query : queries) {
            expected += scan.within(query, radius).size();
        }
        Clocked ours = new Clocked(rounds);
        Clocked oursSlow = new Clocked(rounds);
        Clocked theirs = new Clocked(rounds);
        Clocked theirsSlow = new Clocked(rounds);
        for (int round = 0; round < rounds; round++) {
            if (faiss != null) {
                faiss.outputWriter().write("run\n");
                faiss.outputWriter().flush();
                String[] answer = faiss.inputReader().readLine().split(" ");
                theirs.add(Double.parseDouble(answer[0]));
                theirsSlow.add(Double.parseDouble(answer[1]));
                if (Long.parseLong(answer[2]) != expected) {
                    throw new IllegalStateException("the peer found " + answer[2] + ", we found " + expected);
                }
            }
            Clocked each = new Clocked(queries.size());
            for (IsccUnit query : queries) {
                each.time(() -> scan.within(query, radius));
            }
            ours.add(each.median());
            oursSlow.add(each.quantile(0.99));
        }
        String path = VectorModule.isPresent() ? "Vector API" : "scalar";
        System.out.printf(
                "flat scan, %s, radius %d: p50 %.2f ms, p99 %.2f ms (least of %d rounds; medians %.2f, %.2f); %d found%n",
                path,
                radius,
                1e3 * ours.least(),
                1e3 * oursSlow.least(),
                rounds,
                1e3 * ours.median(),
                1e3 * oursSlow.median(),
                expected);
        if (faiss != null) {
            System.out.printf(
                    "faiss IndexBinaryFlat: p50 %.2f ms, p99 %.2f ms (medians %.2f, %.2f); same number found%n",
                    1e3 * theirs.least(), 1e3 * theirsSlow.least(), 1e3 * theirs.median(), 1e3 * theirsSlow.median());
            System.out.printf(
                    "ratio: p50 %.2f (at most 1.1), p99 %.2f (at most 1.5); of the medians %.2f, %.2f%n",
                    ours.least() / theirs.least(),
                    oursSlow.least() / theirsSlow.least(),
                    ours.median() / theirs.median(),
                    oursSlow.median() / theirsSlow.median());
        }
        measureSubmission(rounds);
    }

    private void measureSubmission(int rounds) throws Exception {
        List<IsccUnit> submission = new ArrayList<>();
        for (int i = 0; i < SUBMISSION; i++) {
            submission.add(queries.get(i % queries.size()));
        }
        List<List<Match>> together = scan.within(submission, radius);
        for (int i = 0; i < queries.size(); i++) {
            if (!together.get(i).equals(scan.within(submission.get(i), radius))) {
                throw new IllegalStateException("query " + i + " finds other codes alone than together");
            }
        }
        Clocked batch = new Clocked(rounds);
        Clocked single = new Clocked(rounds);
        for (int round = 0; round < rounds; round++) {
            batch.time(() -> scan.within(submission, radius));
            single.time(() -> submission.forEach(query -> scan.within(query, radius)));
        }
        System.out.printf(
                "%d queries together %.3f s, one by one %.3f s: ratio %.3f (at most 0.1); of the medians %.3f%n",
                SUBMISSION,
                batch.least(),
                single.least(),
                batch.least() / single.least(),
                batch.median() / single.median());
    }
}
