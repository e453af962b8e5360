package org.colophon.platform.jobs;

import java.time.Duration;
import java.util.Optional;
import org.colophon.platform.OutboxChannel;
import org.colophon.platform.RecurringJob;
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
        while (Boolean.TRUE.equals(transaction.execute(status -> deliverNext()))) {}
    }

    private boolean deliverNext() {
        Optional<StoredOutbox.Message> next = outbox.next();
        next.ifPresent(this::deliver);
        return next.isPresent();
    }

    private void deliver(StoredOutbox.Message message) {
        try {
            channel(message.channel()).deliver(message.id(), message.subject(), message.payload());
            outbox.delivered(message);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "The message {} for {} was not delivered and is tried again.",
                    message.id(),
                    message.channel(),
                    failure);
            outbox.postpone(message);
        }
    }

    private OutboxChannel channel(String name) {
        return channels.stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no channel " + name + "."));
    }
}
