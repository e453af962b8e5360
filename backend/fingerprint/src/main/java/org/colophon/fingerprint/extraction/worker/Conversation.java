package org.colophon.fingerprint.extraction.worker;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import org.colophon.fingerprint.extraction.Extraction;

/** What the parent says to a worker and hears from it; anything unexpected ends it. */
public final class Conversation {

    private final Frames frames;
    private String mediaType = Extraction.UNKNOWN_TYPE;

    /** Over the worker's standard output and input. */
    public Conversation(InputStream in, OutputStream out) {
        this.frames = new Frames(in, new BufferedOutputStream(out));
    }

    /** Tells the worker its settings and waits until it is ready. */
    public void begin(Settings settings) throws IOException {
        frames.write(settings.toMessage());
        if (!Answers.mediaType(frames.require()).equals(ContentReader.READY)) {
            throw new ProtocolBroken("the worker is not ready");
        }
    }

    /** Has the worker read a file. */
    public Extraction ask(Path file, String name, Duration time) throws IOException {
        mediaType = Extraction.UNKNOWN_TYPE;
        frames.write(new Job(file, name, time).toMessage());
        mediaType = Answers.mediaType(frames.require());
        return Answers.result(mediaType, frames.require());
    }

    /** The type of the last file, as far as the worker came to tell it. */
    public String mediaType() {
        return mediaType;
    }
}
