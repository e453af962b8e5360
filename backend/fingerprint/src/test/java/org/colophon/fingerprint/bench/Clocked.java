package org.colophon.fingerprint.bench;

import java.util.Arrays;

/** Seconds measured one after the other. */
final class Clocked {

    /** Something whose time is taken. */
    interface Work {
        void run() throws Exception;
    }

    private final double[] seconds;
    private int count;

    Clocked(int most) {
        seconds = new double[most];
    }

    static double seconds(Work work) throws Exception {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    void add(double more) {
        seconds[count++] = more;
    }

    void time(Work work) throws Exception {
        add(seconds(work));
    }

    double least() {
        return quantile(0);
    }

    double median() {
        return quantile(0.5);
    }

    double quantile(double part) {
        double[] sorted = Arrays.copyOf(seconds, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1, Math.floor(part * count))];
    }
}
