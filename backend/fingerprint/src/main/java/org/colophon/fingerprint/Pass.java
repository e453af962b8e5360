package org.colophon.fingerprint;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.colophon.fingerprint.hash.Blake3;
import org.colophon.fingerprint.machine.Processors;
import org.jspecify.annotations.Nullable;

/**
 * Spreads the computations of one pass over the processors. The buffers form a ring. A lane takes them in order; BLAKE3
 * can take any, so that it fills the gaps: a thread that is free works for the lane that is furthest behind and, where
 * all lanes are at work or done, compresses the next buffer for BLAKE3. Thus all end at about the same time.
 */
final class Pass {

    /** The number of bytes of a buffer. */
    static final int BUFFER = 1 << 18;

    private static final int RING = 16;
    private static final int PARTS = BUFFER / Blake3.PART;
    // An idle helper waits this long for more before it gives its thread back.
    private static final long PATIENCE_MILLIS = 2;

    private final List<Lane> lanes;
    private final Executor helpers;
    private final int mostHelpers;
    // All below is guarded by this object's monitor, but for the bytes of a buffer between its claim and its release.
    private final byte[] @Nullable [] buffers = new byte[RING][];
    private final int[] @Nullable [][] compressed = new int[RING][][];
    private final Blake3 blake3 = new Blake3();
    private long begun;
    private long published;
    private long compressing;
    private long joined;
    private int lastLength = BUFFER;
    private boolean closed;
    private int helping;
    private @Nullable Throwable failure;

    Pass(List<Lane> lanes) {
        this(lanes, Processors::run, Math.min(lanes.size(), Processors.OTHERS));
    }

    Pass(List<Lane> lanes, Executor helpers, int mostHelpers) {
        this.lanes = List.copyOf(lanes);
        this.helpers = helpers;
        this.mostHelpers = mostHelpers;
    }

    /** The next buffer to fill; until it is free this thread helps. */
    byte[] freeBuffer() {
        workUntil(() -> begun - released() < RING);
        return nextBuffer();
    }

    private synchronized byte[] nextBuffer() {
        return buffer(begun++);
    }

    private byte[] buffer(long number) {
        int slot = slot(number);
        byte[] buffer = buffers[slot];
        if (buffer == null) {
            buffer = new byte[BUFFER];
            buffers[slot] = buffer;
        }
        return buffer;
    }

    /** Hands over the earliest buffer that {@link #freeBuffer} gave, full to its end; at least a byte must follow. */
    synchronized void publish() {
        published++;
        callHelper();
        notifyAll();
    }

    /**
     * Hands over the buffer with the last bytes, of which there are none only if there were none at all, computes to the
     * end and gives the BLAKE3 digest. Afterwards the lanes can be finished.
     */
    byte[] finish(int length) {
        close(length);
        workUntil(() -> joined == whole() && lanes.stream().allMatch(lane -> lane.done() == published));
        return finishBlake3(length);
    }

    private synchronized void close(int length) {
        closed = true;
        lastLength = length;
        if (length > 0) {
            published++;
        }
        if (published > 1) {
            callHelper();
        }
        notifyAll();
    }

    private synchronized byte[] finishBlake3(int length) {
        if (length > 0) {
            blake3.update(buffer(published - 1), 0, length);
        }
        return blake3.finish();
    }

    private static int slot(long number) {
        return (int) (number % RING);
    }

    /** How many buffers are compressed as parts: all but the last. */
    private long whole() {
        return closed && published > 0 ? published - 1 : published;
    }

    /** How many buffers nobody needs any more. */
    private long released() {
        return Math.min(joined, lanes.stream().mapToLong(Lane::done).min().orElse(joined));
    }

    private void workUntil(BooleanSupplier ready) {
        for (Runnable task = next(ready); task != null; task = next(ready)) {
            run(task);
        }
    }

    /** A task to do meanwhile, or null when it is ready; where others are at all tasks, waits for them. */
    private synchronized @Nullable Runnable next(BooleanSupplier ready) {
        boolean interrupted = false;
        try {
            while (!isReady(ready)) {
                Runnable task = claim();
                if (task != null) {
                    return task;
                }
                interrupted |= waited(0);
            }
            return null;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean isReady(BooleanSupplier ready) {
        if (failure != null) {
            throw new IllegalStateException("the fingerprint could not be computed", failure);
        }
        return ready.getAsBoolean();
    }

    /** Gives whether the thread was interrupted; the helpers end soon, so waiting for them goes on all the same. */
    private boolean waited(long millis) {
        try {
            wait(millis);
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }

    private @Nullable Runnable claim() {
        if (failure != null) {
            return null;
        }
        Lane lane = lanes.stream()
                .filter(each -> each.hasWork(published))
                .min(Comparator.comparingLong(Lane::done))
                .orElse(null);
        if (lane != null) {
            byte[] buffer = buffer(lane.done());
            int length = closed && lane.done() == published - 1 ? lastLength : BUFFER;
            lane.claim();
            return () -> advance(lane, buffer, length);
        }
        if (compressing < whole()) {
            long number = compressing++;
            byte[] buffer = buffer(number);
            return () -> compress(number, buffer);
        }
        return null;
    }

    private void advance(Lane lane, byte[] buffer, int length) {
        lane.run(buffer, length);
        release(lane);
    }

    private synchronized void release(Lane lane) {
        lane.release();
        notifyAll();
    }

    private void compress(long number, byte[] buffer) {
        join(number, Blake3.parts(buffer, 0, PARTS, number * PARTS));
    }

    /** Joins the buffers' subtrees in order, as far as they are there. */
    private synchronized void join(long number, int[][] parts) {
        compressed[slot(number)] = parts;
        int[][] next = compressed[slot(joined)];
        while (next != null) {
            Arrays.stream(next).forEach(blake3::add);
            compressed[slot(joined)] = null;
            joined++;
            next = compressed[slot(joined)];
        }
        notifyAll();
    }

    private void run(Runnable task) {
        try {
            task.run();
        } catch (Throwable e) {
            // The caller's thread meets it at its next step, whichever thread this is.
            fail(e);
        }
    }

    private synchronized void fail(Throwable e) {
        failure = e;
        notifyAll();
    }

    private void callHelper() {
        if (helping < mostHelpers) {
            helping++;
            helpers.execute(this::help);
        }
    }

    private void help() {
        for (Runnable task = nextOrLeave(); task != null; task = nextOrLeave()) {
            run(task);
        }
    }

    private synchronized @Nullable Runnable nextOrLeave() {
        Runnable task = claim();
        if (task == null && !waited(PATIENCE_MILLIS)) {
            task = claim();
        }
        if (task == null) {
            helping--;
        }
        return task;
    }
}
