package org.colophon.payments;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.function.Supplier;
import org.colophon.kernel.Money;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Answers what the test told it to, and counts how often it was called. */
final class ScriptedGateway implements PaymentGateway {

    private final Deque<Supplier<Outcome>> answers = new ArrayDeque<>();
    private int calls;
    private boolean calledInsideATransaction;

    void answer(Supplier<Outcome> next) {
        answers.add(next);
    }

    void reset() {
        answers.clear();
        calls = 0;
        calledInsideATransaction = false;
    }

    int calls() {
        return calls;
    }

    boolean wasCalledInsideATransaction() {
        return calledInsideATransaction;
    }

    @Override
    public Method method() {
        return Method.SIMULATED_CARD;
    }

    @Override
    public boolean isSimulated() {
        return true;
    }

    @Override
    public Outcome start(StartPayment attempt) {
        return next();
    }

    @Override
    public Outcome query(UUID attempt) {
        return next();
    }

    @Override
    public Outcome refund(UUID attempt, Money amount) {
        return next();
    }

    private synchronized Outcome next() {
        calls++;
        calledInsideATransaction |= TransactionSynchronizationManager.isActualTransactionActive();
        return answers.isEmpty() ? new Outcome.Unknown() : answers.remove().get();
    }
}
