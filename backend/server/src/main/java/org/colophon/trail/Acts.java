package org.colophon.trail;

import java.util.function.Supplier;
import org.colophon.platform.Call;

/** Performs acts that go on record: once for one key, and acknowledged only when the log holds them. */
public interface Acts {

    /**
     * Runs the act in one transaction, idempotently, then waits until the log has taken in what it attested.
     *
     * @param body the request's content, of which a digest is remembered with the key
     * @param type the class of the result, so that a repeated request can be given the remembered one
     */
    <T> Recorded<T> perform(Call call, Object body, Class<T> type, Supplier<T> act);
}
