package org.colophon.platform;

import java.util.Collection;
import java.util.List;
import org.colophon.kernel.WorkId;

/**
 * Lets one act at a time touch a work, until the end of the acting transaction.
 *
 * <p>The constraints of the database are right without it; without it they deadlock. Lock order everywhere: works,
 * then orders, then money accounts.
 */
public interface WorkLock {

    /** Locks the works in a fixed order; needs a transaction. */
    void lock(Collection<WorkId> works);

    default void lock(WorkId work) {
        lock(List.of(work));
    }
}
