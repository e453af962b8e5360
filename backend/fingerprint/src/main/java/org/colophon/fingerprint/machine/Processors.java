package org.colophon.fingerprint.machine;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads for the processors besides the caller's, shared by all computations of this process. */
public final class Processors {

    /** How many can help the caller: none on a machine with one processor. */
    public static final int OTHERS = Runtime.getRuntime().availableProcessors() - 1;

    private static final long IDLE_SECONDS = 10;

    private static final ThreadPoolExecutor POOL = pool(Math.max(1, OTHERS));

    private Processors() {}

    private static ThreadPoolExecutor pool(int threads) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads,
                threads,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> Thread.ofPlatform().name("fingerprint-", 0).daemon().unstarted(work));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** Runs the work as soon as a thread is free. */
    public static void run(Runnable work) {
        POOL.execute(work);
    }
}
