package org.colophon.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        properties = {
            "springdoc.api-docs.enabled=true",
            "springdoc.api-docs.path=/openapi.json",
            "springdoc.api-docs.version=openapi_3_1",
            "springdoc.paths-to-match=/api/**",
            "springdoc.override-with-generic-response=false",
            "springdoc.default-produces-media-type=application/json",
            "springdoc.writer-with-order-by-keys=true",
            "springdoc.model-and-view-allowed=false"
        })
@AutoConfigureMockMvc
@Import(ApiDescription.class)
class OpenApiTest {

    @Autowired
    MockMvc http;

    @Test
    void is_described_by_the_file_that_clients_are_generated_from() throws Exception {
        byte[] described = http.perform(MockMvcRequestBuilders.get("/openapi.json"))
                .andExpect(MockMvcResultMatchers.status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(JsonMapper.builder().build().readTree(described).findValues("content"))
                .as("the generator leaves out what it cannot describe, two records of one name for instance")
                .noneMatch(JsonNode::isEmpty);
        new CheckedIn("openapi.json").mustBe(indented(described));
    }

    private static String indented(byte[] described) throws IOException {
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return json.writeValueAsString(json.readTree(described)) + "\n";
    }
}
