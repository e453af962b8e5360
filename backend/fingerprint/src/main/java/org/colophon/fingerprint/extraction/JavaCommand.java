package org.colophon.fingerprint.extraction;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.colophon.fingerprint.extraction.worker.WorkerMain;

/** How to start this program's Java once more with another main class, within limits. */
final class JavaCommand {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** What the virtual machine needs beside its heap: code, classes, stacks, the native JPEG decoder's buffers. */
    private static final long MEGABYTES_BESIDE_HEAP = 3_072;

    private static final long LONGEST_FILE_MEGABYTES = 2_048;

    private JavaCommand() {}

    /** A worker that keeps its files in this folder. */
    static ProcessBuilder worker(Limits limits, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", asShell(limits), "worker"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options(limits, folder));
        command.addAll(mainClass(System.getProperty("java.class.path")));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "PATH", "/usr/bin:/bin"));
        return builder;
    }

    /** Limits of the shell, which every Unix has; one that a system does not know is left out. */
    private static String asShell(Limits limits) {
        return "ulimit -c 0; ulimit -f %d; ulimit -v %d 2>/dev/null; exec \"$@\""
                .formatted(LONGEST_FILE_MEGABYTES * 2_048, (limits.heapMegabytes() + MEGABYTES_BESIDE_HEAP) * 1_024);
    }

    private static List<String> options(Limits limits, Path folder) {
        return List.of(
                "-Xmx" + limits.heapMegabytes() + "m",
                "-Xmn" + Math.max(16, limits.heapMegabytes() / 12) + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:CompressedClassSpaceSize=64m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=/dev/null",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Duser.language=en",
                "-Dfile.encoding=UTF-8",
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djava.io.tmpdir=" + folder);
    }

    /** The jar of Spring Boot holds jars, which only its own launcher can open. */
    private static List<String> mainClass(String classPath) throws IOException {
        String main = WorkerMain.class.getName();
        return isBootJar(classPath)
                ? List.of("-cp", absolute(classPath), "-Dloader.main=" + main, LAUNCHER)
                : List.of("-cp", absolute(classPath), main);
    }

    private static boolean isBootJar(String classPath) throws IOException {
        if (classPath.contains(File.pathSeparator) || !classPath.endsWith(".jar")) {
            return false;
        }
        try (ZipFile jar = new ZipFile(classPath)) {
            return jar.getEntry(LAUNCHER.replace('.', '/') + ".class") != null;
        }
    }

    /** The worker runs in another folder. */
    private static String absolute(String classPath) {
        List<String> parts = new ArrayList<>();
        for (String part : classPath.split(File.pathSeparator)) {
            parts.add(new File(part).getAbsolutePath());
        }
        return String.join(File.pathSeparator, parts);
    }
}
