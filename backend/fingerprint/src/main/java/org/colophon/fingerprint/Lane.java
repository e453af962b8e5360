package org.colophon.fingerprint;

/** One computation over the buffers of a pass, which must see them one after the other, on whichever thread. */
final class Lane {

    /** Takes the next bytes of the input. */
    interface Step {
        void update(byte[] bytes, int offset, int length);
    }

    private final Step step;
    // Guarded by the pass: how many buffers are done with, and whether a thread is at the next one.
    private long done;
    private boolean busy;

    Lane(Step step) {
        this.step = step;
    }

    long done() {
        return done;
    }

    boolean hasWork(long published) {
        return !busy && done < published;
    }

    void claim() {
        busy = true;
    }

    void release() {
        busy = false;
        done++;
    }

    void run(byte[] bytes, int length) {
        step.update(bytes, 0, length);
    }
}
