package org.colophon.platform.register;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The one clock: it ticks in milliseconds, so that a signed instant survives the database. */
@Configuration(proxyBeanMethods = false)
class Clocks {

    @Bean
    Clock clock(Environment environment, @Value("${colophon.clock-offset:PT0S}") Duration offset) {
        if (!offset.isZero() && !environment.acceptsProfiles(Profiles.of("demo", "test"))) {
            throw new IllegalStateException("colophon.clock-offset is for demonstrations: a register's time is real.");
        }
        return Clock.offset(Clock.tick(Clock.systemUTC(), Duration.ofMillis(1)), offset);
    }
}
