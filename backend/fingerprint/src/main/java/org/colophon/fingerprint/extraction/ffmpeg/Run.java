package org.colophon.fingerprint.extraction.ffmpeg;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;
import org.jspecify.annotations.Nullable;

/** One run of FFmpeg, or of two of which one feeds the other: no input but the file, no network, an end in sight. */
public final class Run {

    /**
     * The containers that are opened. Play lists and scripts are not among them: they name other files, and a file from
     * outside must not say which of ours is read.
     */
    private static final String CONTAINERS = "aac,ac3,aiff,amr,ape,asf,au,avi,caf,dts,eac3,flac,flv,gif,matroska,webm,"
            + "mov,mp4,m4a,3gp,3g2,mj2,mp3,mpeg,mpegts,mpegvideo,m4v,ogg,tta,voc,w64,wav,wv";

    private static final File NOTHING = new File("/dev/null");

    private final List<ProcessBuilder> processes;
    private final Allowance allowance;

    private Run(List<ProcessBuilder> processes, Allowance allowance) {
        this.processes = processes;
        this.allowance = allowance;
    }

    /** With exactly these arguments and no input. */
    static Run of(Ffmpeg program, List<String> arguments, Allowance allowance) {
        return new Run(List.of(process(program, arguments, allowance).redirectInput(NOTHING)), allowance);
    }

    /**
     * Of a file from outside. Single frames that cannot be decoded are left out, however many.
     *
     * @param input arguments before the file
     * @param output arguments after it
     */
    public static Run of(Ffmpeg program, Path file, List<String> input, List<String> output, Allowance allowance) {
        List<String> arguments = new ArrayList<>(List.of("-nostdin", "-hide_banner", "-loglevel", "error"));
        arguments.addAll(List.of("-max_error_rate", "1", "-threads", "2"));
        arguments.addAll(List.of("-protocol_whitelist", "file,pipe", "-format_whitelist", CONTAINERS));
        arguments.addAll(input);
        arguments.addAll(List.of("-i", "file:" + file.toAbsolutePath()));
        arguments.addAll(output);
        return of(program, arguments, allowance);
    }

    /**
     * Of what another run writes.
     *
     * @param format of the input
     * @param output arguments after it
     */
    public static Run ofPipe(Ffmpeg program, String format, List<String> output, Allowance allowance) {
        List<String> arguments = new ArrayList<>(List.of("-nostdin", "-hide_banner", "-loglevel", "error"));
        arguments.addAll(List.of("-protocol_whitelist", "pipe", "-f", format, "-i", "pipe:0"));
        arguments.addAll(output);
        return new Run(List.of(process(program, arguments, allowance)), allowance);
    }

    /** This run feeding another. */
    public Run pipedInto(Run other) {
        return new Run(List.of(processes.getFirst(), other.processes.getFirst()), other.allowance);
    }

    private static ProcessBuilder process(Ffmpeg program, List<String> arguments, Allowance allowance) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", allowance.asShell(), "ffmpeg"));
        command.add(program.executable().toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(Map.of("LC_ALL", "C", "PATH", "/usr/bin:/bin"));
        return builder;
    }

    /** Reads what a program writes. */
    public interface Reading<T extends @Nullable Object> {
        /** Reads as much as it wants; the program is ended afterwards. */
        T from(InputStream out) throws IOException, Refused;
    }

    /**
     * Runs the program.
     *
     * @throws Refused where it took too long or failed
     */
    public <T extends @Nullable Object> T read(Reading<T> reading) throws IOException, Refused {
        try (Supervision supervision = new Supervision(ProcessBuilder.startPipeline(processes), allowance.time())) {
            T result = reading.from(supervision.output());
            supervision.requireSuccess();
            return result;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused(Refusal.TOO_SLOW, stopped);
        }
    }
}
