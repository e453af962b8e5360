package org.colophon.fingerprint.extraction.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;

/** Ends programs when their time is up, and hears their complaints so that these do not block them. */
final class Supervision implements AutoCloseable {

    private static final int LONGEST_COMPLAINT = 4_096;

    private final List<Process> processes;
    private final AtomicBoolean isLate = new AtomicBoolean();
    private final List<StringBuffer> complaints = new ArrayList<>();
    private final List<Thread> listeners = new ArrayList<>();
    private final Thread watch;

    Supervision(List<Process> processes, Duration time) {
        this.processes = processes;
        this.watch = Thread.ofVirtual().start(() -> endAfter(time));
        for (Process process : processes) {
            StringBuffer complaint = new StringBuffer();
            complaints.add(complaint);
            listeners.add(Thread.ofVirtual().start(() -> listen(process, complaint)));
        }
    }

    /** What the last program writes. */
    InputStream output() {
        return processes.getLast().getInputStream();
    }

    private void endAfter(Duration time) {
        try {
            Thread.sleep(time);
            isLate.set(true);
            processes.forEach(Process::destroyForcibly);
        } catch (InterruptedException finished) {
            Thread.currentThread().interrupt();
        }
    }

    private static void listen(Process process, StringBuffer complaint) {
        byte[] buffer = new byte[LONGEST_COMPLAINT];
        try (InputStream errors = process.getErrorStream()) {
            for (int length = errors.read(buffer); length >= 0; length = errors.read(buffer)) {
                if (complaint.length() < LONGEST_COMPLAINT) {
                    complaint.append(new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException closed) {
            complaint.append("(cut off)");
        }
    }

    /** Waits for the end; the first program that failed says why. */
    void requireSuccess() throws InterruptedException, Refused {
        for (int i = 0; i < processes.size(); i++) {
            int exit = processes.get(i).waitFor();
            listeners.get(i).join();
            if (isLate.get()) {
                throw new Refused(Refusal.TOO_SLOW);
            }
            if (exit != 0) {
                String words = complaints.get(i).toString();
                throw new Refused(Complaint.meaning(exit, words), new IOException("exit " + exit + ": " + words));
            }
        }
    }

    @Override
    public void close() {
        watch.interrupt();
        processes.forEach(Process::destroyForcibly);
    }
}
