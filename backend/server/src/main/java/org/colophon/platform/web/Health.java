package org.colophon.platform.web;

import org.colophon.platform.Allowed;
import org.colophon.platform.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a load balancer whether this process can do its work. */
@RestController
class Health {

    /** What is told: only that it works. */
    record Working(String status) {}

    private final JdbcClient jdbc;

    Health(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/api/health")
    @Allowed(act = "setup.health", value = Who.ANYONE)
    Working health() {
        jdbc.sql("select 1").query(Integer.class).single();
        return new Working("up");
    }
}
