package org.colophon.launcher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import org.colophon.testing.TestServer;
import org.junit.jupiter.api.Test;

class DemandsTest {

    @Test
    void refuse_a_server_that_forgets_and_name_the_setting() throws Exception {
        Database forgetful = TestServer.newDatabase();
        try (Connection connection = Playground.connect(forgetful, forgetful.application())) {
            assertThatThrownBy(() -> Demands.of(connection))
                    .isInstanceOf(LaunchRefused.class)
                    .hasMessageStartingWith("The database server's setting fsync is off and must be on");
        }
    }
}
