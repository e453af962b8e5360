package org.colophon.fingerprint.extraction.worker;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import org.colophon.fingerprint.extraction.Extraction;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;

/** Reads one file after another as it is told on standard input, and ends when nobody tells it any more. */
public final class WorkerMain {

    private WorkerMain() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        Frames frames = new Frames(
                new FileInputStream(FileDescriptor.in),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Libraries that print must not be mistaken for answers.
        System.setOut(System.err);
        ContentReader reader = new ContentReader(Settings.ofMessage(frames.require()));
        frames.write(Answers.mediaType(ContentReader.READY));
        for (byte[] message = frames.read(); message != null; message = frames.read()) {
            answer(Job.ofMessage(message), reader, frames);
        }
        System.exit(0);
    }

    private static void answer(Job job, ContentReader reader, Frames frames) throws IOException {
        Fuse fuse = Fuse.lit(job.time());
        try {
            String mediaType = reader.mediaType(job);
            frames.write(Answers.mediaType(mediaType));
            frames.write(Answers.result(result(job, mediaType, reader)));
        } finally {
            fuse.cut();
        }
    }

    /** Whatever a library throws is the file's fault and not the end of this process; only out of memory is (by option). */
    private static Extraction result(Job job, String mediaType, ContentReader reader) {
        try {
            return reader.read(job, mediaType);
        } catch (Refused refused) {
            return Extraction.refused(mediaType, refused.reason());
        } catch (IOException | RuntimeException | LinkageError broken) {
            return Extraction.refused(mediaType, Refusal.DAMAGED);
        } catch (StackOverflowError nested) {
            return Extraction.refused(mediaType, Refusal.BOMB);
        }
    }
}
