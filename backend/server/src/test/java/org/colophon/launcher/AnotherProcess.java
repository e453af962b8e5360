package org.colophon.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A second Java process that holds a data folder and runs a server in it until it is killed or its input ends. */
final class AnotherProcess implements AutoCloseable {

    private final Process process;

    private AnotherProcess(Process process) {
        this.process = process;
    }

    /** Started, with a note in its database. */
    static AnotherProcess on(Path folder) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherProcess.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader printed = process.inputReader(StandardCharsets.UTF_8);
        String line = printed.readLine();
        if (!"running".equals(line)) {
            throw new IllegalStateException("the other process printed " + line);
        }
        return new AnotherProcess(process);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        DataFolder.take(folder, Kind.REGISTER);
        PostgresServer server = Playground.start(folder);
        Playground.note(server.database(), "kept");
        System.out.println("running");
        System.in.transferTo(OutputStream.nullOutputStream());
        server.close();
    }

    long pid() {
        return process.pid();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }
}
