package org.colophon.platform;

import java.util.function.Supplier;

/** Acts once for one idempotency key. */
public interface Once {

    /**
     * Runs the act in a transaction of its own and remembers its answer in the same transaction.
     *
     * <p>The same key with the same body gets the remembered answer; with another body it is refused (422), and
     * while the first is under way it is refused too (409). Serialisation failures and deadlocks are retried.
     */
    <T> T perform(Call call, Object body, Class<T> type, Supplier<T> act);
}
