package org.colophon.launcher;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.ConfigurableEnvironment;

/** What is said before the application starts, in the form that it will log in. */
final class EarlyLog {

    private final LoggingSystem logging = LoggingSystem.get(EarlyLog.class.getClassLoader());

    private EarlyLog() {}

    static EarlyLog begin(ConfigurableEnvironment environment) {
        EarlyLog log = new EarlyLog();
        log.logging.beforeInitialize();
        log.logging.initialize(new LoggingInitializationContext(environment), null, null);
        // Seven lines for each of fifteen folders, to say that nothing was to do.
        log.logging.setLogLevel("org.flywaydb", LogLevel.WARN);
        return log;
    }

    /** Spring Boot sets logging up anew, by its own configuration. */
    void handOver() {
        logging.cleanUp();
    }
}
