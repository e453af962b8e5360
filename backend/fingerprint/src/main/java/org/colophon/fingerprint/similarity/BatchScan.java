package org.colophon.fingerprint.similarity;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.colophon.fingerprint.machine.Processors;
import org.jspecify.annotations.Nullable;

/** Shares the blocks of a store among the processors. The caller scans too, so a busy pool only makes it slower. */
final class BatchScan {

    private final int rows;
    private final int blocks;
    private final Supplier<BlockScan> scans;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final CountDownLatch unfinished;

    BatchScan(int rows, Supplier<BlockScan> scans) {
        this.rows = rows;
        this.blocks = Math.ceilDiv(rows, Block.ROWS);
        this.scans = scans;
        this.unfinished = new CountDownLatch(blocks);
    }

    /** Returns when every block was scanned. */
    void run() {
        for (int i = 0; i < Math.min(Processors.OTHERS, blocks - 1); i++) {
            Processors.run(this::scan);
        }
        scan();
        awaitOthers();
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw new IllegalStateException("the codes could not be searched", thrown);
        }
    }

    private void scan() {
        BlockScan scan = scans.get();
        for (int block = next.getAndIncrement(); block < blocks; block = next.getAndIncrement()) {
            try {
                scan.scan(block, Math.min(Block.ROWS, rows - block * Block.ROWS));
            } catch (Throwable e) {
                failure.set(e);
            } finally {
                unfinished.countDown();
            }
        }
    }

    // Others are at most one block behind, so an interrupted caller waits for them all the same.
    private void awaitOthers() {
        boolean interrupted = false;
        while (unfinished.getCount() > 0) {
            try {
                unfinished.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
