package org.colophon.fingerprint.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.colophon.fingerprint.Fingerprint;
import org.colophon.fingerprint.data.DataCoder;
import org.colophon.fingerprint.machine.VectorModule;

/**
 * One pass over a file beside what its parts cost at their best: openssl for SHA-256, b3sum for BLAKE3, our own Data-Code
 * by itself. The limit on two processors is half of the sum. Arguments: the file, the number of rounds, and the paths of
 * openssl and b3sum, where they are installed.
 */
final class PassBench {

    private static final int BUFFER = 1 << 18;

    private final Path file;
    private final int rounds;

    private PassBench(Path file, int rounds) {
        this.file = file;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws Exception {
        PassBench bench = new PassBench(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        bench.run(arguments.length == 4 ? List.of(arguments[2], arguments[3]) : List.of());
    }

    private void run(List<String> peers) throws Exception {
        Clocked openssl = new Clocked(rounds);
        Clocked b3sum = new Clocked(rounds);
        Clocked data = new Clocked(rounds);
        Clocked pass = new Clocked(rounds);
        for (int i = 0; i < 3; i++) {
            dataCodeAlone();
            Fingerprint.of(file, Set.of());
        }
        for (int i = 0; i < rounds; i++) {
            if (!peers.isEmpty()) {
                openssl.time(() -> run(peers.get(0), "dgst", "-sha256", file.toString()));
                b3sum.time(() -> run(peers.get(1), "--num-threads", "1", file.toString()));
            }
            data.time(this::dataCodeAlone);
            pass.time(() -> Fingerprint.of(file, Set.of()));
        }
        print("Data-Code alone, one thread", data);
        print("one pass: SHA-256, BLAKE3, Data-Code, " + (VectorModule.isPresent() ? "Vector API" : "arrays"), pass);
        if (peers.isEmpty()) {
            return;
        }
        print("openssl dgst -sha256", openssl);
        print("b3sum --num-threads 1", b3sum);
        double limit = (openssl.least() + b3sum.least() + data.least()) / 2;
        System.out.printf(
                "limit on two processors %.3f s; the pass reaches %.0f %% of it%n", limit, 100 * limit / pass.least());
        System.out.printf("Data-Code at %.2f of the speed of openssl's SHA-256%n", openssl.least() / data.least());
    }

    private void print(String what, Clocked clocked) throws IOException {
        System.out.printf(
                "%s: least of %d %.3f s, median %.3f s (%.0f MB/s)%n",
                what, rounds, clocked.least(), clocked.median(), Files.size(file) / clocked.least() / 1e6);
    }

    private void dataCodeAlone() throws IOException {
        DataCoder coder = new DataCoder();
        byte[] buffer = new byte[BUFFER];
        try (InputStream stream = Files.newInputStream(file)) {
            for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
                coder.update(buffer, 0, length);
            }
        }
        coder.finish();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command[0] + " failed");
        }
    }
}
