package org.colophon.platform;

import java.time.Duration;

/** Work that is done again and again, by one process of the installation at a time; each bean is one job. */
public interface RecurringJob {

    String name();

    /** The pause between the end of a run and the next. */
    Duration every();

    /** May throw: the failure is logged with the job's name and the next run tries again. */
    void run();
}
