package org.colophon.launcher;

import java.util.Map;

/**
 * The database that the platform works on.
 *
 * @param url for JDBC, without credentials
 * @param application the role that the platform runs as
 * @param owner the role that migrates
 */
public record Database(String url, Login application, Login owner) {

    /** The same as Spring Boot's properties. */
    public Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", application.role(),
                "spring.datasource.password", application.password(),
                "spring.flyway.url", url,
                "spring.flyway.user", owner.role(),
                "spring.flyway.password", owner.password());
    }
}
