package org.colophon.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class OutsideServerTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void is_none_unless_it_is_named() {
        assertThat(OutsideServer.namedIn(environment)).isEmpty();
        environment.setProperty("colophon.database.url", " ");
        assertThat(OutsideServer.namedIn(environment)).isEmpty();
    }

    @Test
    void keeps_a_jdbc_address_as_it_is() {
        environment
                .withProperty("colophon.database.url", "jdbc:postgresql://a:1,b:2/colophon?targetServerType=primary")
                .withProperty("colophon.database.user", "web")
                .withProperty("colophon.database.password", "secret");
        Database database = named().database();
        assertThat(database.url()).isEqualTo("jdbc:postgresql://a:1,b:2/colophon?targetServerType=primary");
        assertThat(database.application()).isEqualTo(new Login("web", "secret"));
    }

    @Test
    void reads_the_credentials_in_an_address_of_libpq() {
        environment.setProperty(
                "colophon.database.url", "postgresql://web:s%40cr+t@db.example:5433/colophon?sslmode=verify-full");
        Database database = named().database();
        assertThat(database.url()).isEqualTo("jdbc:postgresql://db.example:5433/colophon?sslmode=verify-full");
        assertThat(database.application()).isEqualTo(new Login("web", "s@cr+t"));
    }

    @Test
    void gives_the_owner_no_password_of_another_role() {
        environment
                .withProperty("colophon.database.url", "postgres://web:secret@db/colophon")
                .withProperty("colophon.database.owner", "colophon_owner");
        assertThat(named().databaseOfOwner().owner()).isEqualTo(new Login("colophon_owner", ""));
    }

    @Test
    void refuses_an_address_of_something_else() {
        environment.setProperty("colophon.database.url", "mysql://db/colophon");
        assertThatThrownBy(this::named)
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("postgresql://")
                .hasMessageNotContaining("mysql");
    }

    @Test
    void refuses_to_guess_the_role() {
        environment.setProperty("colophon.database.url", "postgresql://db/colophon");
        assertThatThrownBy(() -> named().database()).hasMessageContaining("COLOPHON_DATABASE_USER");
    }

    private OutsideServer named() {
        return OutsideServer.namedIn(environment).orElseThrow();
    }
}
