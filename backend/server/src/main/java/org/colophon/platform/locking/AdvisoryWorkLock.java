package org.colophon.platform.locking;

import java.util.Collection;
import org.colophon.kernel.WorkId;
import org.colophon.platform.WorkLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** PostgreSQL's transaction-scoped advisory locks, taken in the order of the ids. */
@Component
class AdvisoryWorkLock implements WorkLock {

    private final JdbcClient jdbc;

    AdvisoryWorkLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Collection<WorkId> works) {
        works.stream().map(WorkId::text).distinct().sorted().forEach(this::lock);
    }

    private void lock(String work) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:work, 0))")
                .param("work", work)
                .query((row, n) -> work)
                .single();
    }
}
