package org.colophon.platform.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.platform.DeadlineHandler;
import org.colophon.platform.RecurringJob;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fires what is due: the handler's effect and the mark are one transaction, so each fires once or will be tried again. */
@Component
class DeadlineJob implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineJob.class);

    private final StoredDeadlines deadlines;
    private final ObjectProvider<DeadlineHandler> handlers;
    private final TransactionTemplate transaction;

    DeadlineJob(
            StoredDeadlines deadlines,
            ObjectProvider<DeadlineHandler> handlers,
            PlatformTransactionManager transactions) {
        this.deadlines = deadlines;
        this.handlers = handlers;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        Map<String, DeadlineHandler> byKind =
                handlers.stream().collect(Collectors.toMap(DeadlineHandler::kind, Function.identity()));
        while (fireNext(byKind)) {}
    }

    private boolean fireNext(Map<String, DeadlineHandler> byKind) {
        AtomicReference<StoredDeadlines.@Nullable Due> current = new AtomicReference<>();
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                Optional<StoredDeadlines.Due> next = deadlines.next();
                next.ifPresent(current::set);
                next.ifPresent(due -> fire(due, byKind));
                return next.isPresent();
            }));
        } catch (RuntimeException failure) {
            StoredDeadlines.Due failed = current.get();
            if (failed == null) {
                throw failure;
            }
            LOG.error(
                    "The deadline {} of {} could not act and is tried again.",
                    failed.kind(),
                    failed.subject(),
                    failure);
            transaction.executeWithoutResult(status -> deadlines.postpone(failed));
            return true;
        }
    }

    private void fire(StoredDeadlines.Due due, Map<String, DeadlineHandler> byKind) {
        DeadlineHandler handler = byKind.get(due.kind());
        if (handler == null) {
            throw new IllegalStateException("Nobody handles deadlines of the kind " + due.kind()
                    + "; there are handlers for " + List.copyOf(byKind.keySet()) + ".");
        }
        handler.fire(due.subject(), due.at());
        deadlines.fired(due);
    }
}
