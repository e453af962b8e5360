package org.colophon.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.colophon.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class MigrationsTest {

    private static final String TABLES = """
            select string_agg(relation, ' ' order by relation) from (
                select format('%I.%I', schemaname, tablename) relation from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema'))
            """;

    @Autowired
    private JdbcClient migratedByTheApplication;

    private final Database database = TestServer.newDatabase();
    private final Database asApplication = new Database(database.url(), database.application(), database.application());

    @Test
    void make_the_same_as_inside_an_application() throws Exception {
        new Migrations(database).run();
        assertThat(Playground.ask(database, TABLES))
                .isEqualTo(
                        migratedByTheApplication.sql(TABLES).query(String.class).single());
    }

    @Test
    void may_run_twice() throws Exception {
        new Migrations(database).run();
        assertThatCode(() -> new Migrations(database).run()).doesNotThrowAnyException();
    }

    @Test
    void are_seen_to_be_complete_by_the_applications_role() throws Exception {
        new Migrations(database).run();
        assertThatCode(() -> new Migrations(asApplication).demandCurrent()).doesNotThrowAnyException();
    }

    @Test
    void are_seen_to_be_missing() {
        assertThatThrownBy(() -> new Migrations(asApplication).demandCurrent())
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("lacks migration 1 of __root");
    }

    @Test
    void of_a_newer_version_are_noticed() throws Exception {
        new Migrations(database).run();
        Playground.execute(
                database,
                database.owner(),
                "insert into flyway_schema_history select installed_rank + 1000, '999', 'later', type, 'V999__later.sql',"
                        + " checksum, installed_by, installed_on, execution_time, success"
                        + " from flyway_schema_history where version = '1'");
        assertThatThrownBy(() -> new Migrations(asApplication).demandCurrent())
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("newer version");
    }
}
