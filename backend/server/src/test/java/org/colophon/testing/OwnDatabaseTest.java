package org.colophon.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class OwnDatabaseTest {

    @Autowired
    private JdbcClient database;

    @Test
    void runs_as_the_applications_role() {
        assertThat(database.sql("select current_user").query(String.class).single())
                .isEqualTo("colophon_app");
    }

    @Test
    void was_migrated_by_its_owner() {
        assertThat(database.sql("select installed_by from flyway_schema_history where success")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .containsOnly("colophon_owner");
    }

    @Test
    void lets_the_application_create_nothing() {
        assertThatThrownBy(
                        () -> database.sql("create table public.own (id int)").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
