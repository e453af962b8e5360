package org.colophon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class StrictHttpTest {

    @Autowired
    MockMvcTester http;

    @Test
    void is_healthy_before_set_up() {
        assertThat(http.get().uri("/api/health")).hasStatusOk();
    }
}
