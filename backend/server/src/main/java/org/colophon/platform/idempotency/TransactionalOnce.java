package org.colophon.platform.idempotency;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.colophon.platform.Call;
import org.colophon.platform.Once;
import org.colophon.platform.problems.DatabaseFailure;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The key's row is inserted first, in the transaction of the act: two of the same cannot both be committed. */
@Component
class TransactionalOnce implements Once {

    private static final int TRIES = 4;
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(50);

    private final TransactionTemplate transaction;
    private final RememberedAnswers answers;
    private final RequestDigest digests;
    private final JsonMapper json;

    TransactionalOnce(
            PlatformTransactionManager transactions,
            RememberedAnswers answers,
            RequestDigest digests,
            JsonMapper json) {
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.answers = answers;
        this.digests = digests;
        this.json = json;
    }

    @Override
    public <T> T perform(Call call, Object body, Class<T> type, Supplier<T> act) {
        byte[] digest = digests.of(call, body);
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.<T>execute(status -> once(call, digest, type, act));
            } catch (DataAccessException | TransactionException failure) {
                if (DatabaseFailure.of(failure) != DatabaseFailure.TRY_AGAIN || attempt == TRIES) {
                    throw failure;
                }
                pause(attempt);
            }
        }
    }

    private <T> T once(Call call, byte[] digest, Class<T> type, Supplier<T> act) {
        if (!taken(call, digest)) {
            return remembered(call, digest, type);
        }
        T result = act.get();
        answers.remember(call, json.writeValueAsString(result));
        return result;
    }

    private boolean taken(Call call, byte[] digest) {
        try {
            return answers.take(call, digest);
        } catch (DataAccessException waited) {
            if (DatabaseFailure.of(waited) == DatabaseFailure.TOO_SLOW) {
                throw IdempotencyRefused.underWay();
            }
            throw waited;
        }
    }

    private <T> T remembered(Call call, byte[] digest, Class<T> type) {
        RememberedAnswers.Answer answer = answers.find(call).orElseThrow(IdempotencyRefused::underWay);
        if (!MessageDigest.isEqual(answer.requestDigest(), digest)) {
            throw IdempotencyRefused.reused();
        }
        return json.readValue(answer.answer(), type);
    }

    /** A pause of random length, so that those who collided do not collide again. */
    private static void pause(int attempt) {
        long nanos = ThreadLocalRandom.current().nextLong(LONGEST_PAUSE.toNanos()) * attempt;
        LockSupport.parkNanos(nanos);
    }
}
