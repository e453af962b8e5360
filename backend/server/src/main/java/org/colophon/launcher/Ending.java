package org.colophon.launcher;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringApplication;

/**
 * The order in which things end: the application's context first, then the database server it writes to.
 *
 * <p>Spring Boot runs its shutdown handlers after it has closed every context, but only from the moment it knows of one;
 * before that a hook of our own stops the server.
 */
final class Ending {

    private static final AtomicBoolean SPRINGS = new AtomicBoolean();

    private Ending() {}

    static void last(PostgresServer server) {
        SpringApplication.getShutdownHandlers().add(server::close);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            if (!SPRINGS.get()) {
                                server.close();
                            }
                        },
                        "database-stop"));
    }

    /** From now on Spring Boot's hook knows the context and the handler. */
    static void isSprings() {
        SPRINGS.set(true);
    }
}
