package org.colophon.fingerprint.extraction.worker;

import java.time.Duration;

/** Ends this process should it still be at the same file when its parent, who would end it, is gone. */
final class Fuse {

    private static final Duration LATER = Duration.ofSeconds(5);
    private static final int TOO_SLOW = 4;

    private final Thread thread;

    private Fuse(Thread thread) {
        this.thread = thread;
    }

    static Fuse lit(Duration time) {
        return new Fuse(Thread.ofPlatform().daemon().name("fuse").start(() -> burn(time.plus(LATER))));
    }

    private static void burn(Duration time) {
        try {
            Thread.sleep(time);
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            Runtime.getRuntime().halt(TOO_SLOW);
        } catch (InterruptedException finished) {
            Thread.currentThread().interrupt();
        }
    }

    /** The file is read. */
    void cut() {
        thread.interrupt();
    }
}
