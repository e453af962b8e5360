package org.colophon.trail;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.colophon.kernel.ActId;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers which acts a transaction attested, so that the receipt can be made once it is committed. */
final class AttestedActs {

    private static final Object KEY = AttestedActs.class;

    private final Set<ActId> acts = new LinkedHashSet<>();

    private AttestedActs() {}

    /** A result and the acts that were attested on the way. */
    record Collected<T>(T result, List<ActId> acts) {}

    static <T> Collected<T> during(Supplier<T> act) {
        AttestedActs collecting = new AttestedActs();
        TransactionSynchronizationManager.bindResource(KEY, collecting);
        try {
            T result = act.get();
            return new Collected<>(result, List.copyOf(collecting.acts));
        } finally {
            TransactionSynchronizationManager.unbindResource(KEY);
        }
    }

    static void note(ActId act) {
        if (TransactionSynchronizationManager.getResource(KEY) instanceof AttestedActs collecting) {
            collecting.acts.add(act);
        }
    }
}
