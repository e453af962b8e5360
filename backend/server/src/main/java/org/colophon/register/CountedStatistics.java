package org.colophon.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.colophon.trail.TrailReading;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counting a million rows takes a while, so an answer serves for some seconds. */
@Service
class CountedStatistics implements RegisterStatistics {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private record Counted(Instant at, Statistics statistics) {}

    private final JdbcClient database;
    private final TrailReading trail;
    private final Clock clock;
    private volatile @Nullable Counted last;

    CountedStatistics(JdbcClient database, TrailReading trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Statistics now() {
        Counted known = last;
        if (known != null && known.at().plus(FRESH).isAfter(clock.instant())) {
            return known.statistics();
        }
        Counted counted = new Counted(clock.instant(), counted());
        last = counted;
        return counted.statistics();
    }

    private Statistics counted() {
        return new Statistics(
                count("select count(*) from register.work_card"),
                count("select count(*) from register.happening where kind = 'LICENCE'"),
                count("select count(*) from register.happening where kind = 'TRANSFER'"),
                trail.size());
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
