package org.colophon.files.media;

import java.time.Duration;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/** Stops a decoder that takes longer than any honest picture does. */
final class Patience implements IIOReadProgressListener {

    private static final long NANOS = Duration.ofSeconds(20).toNanos();

    private final long start = System.nanoTime();
    private boolean exhausted;

    private Patience() {}

    static Patience with(ImageReader reader) {
        Patience patience = new Patience();
        reader.addIIOReadProgressListener(patience);
        return patience;
    }

    boolean isExhausted() {
        return exhausted;
    }

    @Override
    public void imageProgress(ImageReader source, float percentageDone) {
        if (System.nanoTime() - start > NANOS) {
            exhausted = true;
            source.abort();
        }
    }

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {}

    @Override
    public void sequenceComplete(ImageReader source) {}

    @Override
    public void imageStarted(ImageReader source, int imageIndex) {}

    @Override
    public void imageComplete(ImageReader source) {}

    @Override
    public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

    @Override
    public void thumbnailProgress(ImageReader source, float percentageDone) {}

    @Override
    public void thumbnailComplete(ImageReader source) {}

    @Override
    public void readAborted(ImageReader source) {}
}
