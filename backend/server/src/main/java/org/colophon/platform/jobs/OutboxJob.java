package org.colophon.platform.jobs;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.colophon.platform.OutboxChannel;
import org.colophon.platform.RecurringJob;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Delivers what waits in the outbox, each message at least once. */
@Component
class OutboxJob implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxJob.class);

    private final StoredOutbox outbox;
    private final ObjectProvider<OutboxChannel> channels;
    private final TransactionTemplate transaction;

    OutboxJob(StoredOutbox outbox, ObjectProvider<OutboxChannel> channels, PlatformTransactionManager transactions) {
        this.outbox = outbox;
        this.channels = channels;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        while (deliverNext()) {}
    }

    /** A delivery may break the transaction in which it is tried, so that it is postponed in another. */
    private boolean deliverNext() {
        AtomicReference<StoredOutbox.@Nullable Message> current = new AtomicReference<>();
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                Optional<StoredOutbox.Message> next = outbox.next();
                next.ifPresent(current::set);
                next.ifPresent(this::deliver);
                return next.isPresent();
            }));
        } catch (RuntimeException failure) {
            StoredOutbox.Message failed = current.get();
            if (failed == null) {
                throw failure;
            }
            LOG.warn(
                    "The message {} for {} was not delivered and is tried again.",
                    failed.id(),
                    failed.channel(),
                    failure);
            transaction.executeWithoutResult(status -> outbox.postpone(failed));
            return true;
        }
    }

    private void deliver(StoredOutbox.Message message) {
        channel(message.channel()).deliver(message.id(), message.subject(), message.payload());
        outbox.delivered(message);
    }

    private OutboxChannel channel(String name) {
        return channels.stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no channel " + name + "."));
    }
}
