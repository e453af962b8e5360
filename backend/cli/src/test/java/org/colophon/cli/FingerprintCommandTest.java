package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FingerprintCommandTest {

    private static final Path SAMPLES = Path.of("../../infra/samples");

    private final JsonMapper json = JsonMapper.builder().build();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new FingerprintCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private List<JsonNode> lines() {
        return out.toString().lines().map(json::readTree).toList();
    }

    @Test
    void prints_one_line_of_digests_and_codes_for_each_file() {
        String picture = SAMPLES.resolve("image/demo.png").toString();
        assertThat(run(picture, SAMPLES.resolve("text/demo.txt").toString())).isZero();
        assertThat(lines()).hasSize(2);
        JsonNode line = lines().getFirst();
        assertThat(line.propertyNames())
                .containsExactly("file", "size", "mediaType", "sha256", "blake3", "iscc", "units", "extractor");
        assertThat(line.get("file").asString()).isEqualTo(picture);
        assertThat(line.get("size").asLong()).isEqualTo(54_595);
        assertThat(line.get("mediaType").asString()).isEqualTo("image/png");
        assertThat(line.get("iscc").asString()).startsWith("ISCC:KEA4GQZQTY6J5DTH");
        assertThat(line.get("units")).hasSize(3);
        assertThat(line.get("units").get(0).asString())
                .isEqualTo("ISCC:EED4GQZQTY6J5DTHQ2DWCPDZHQOM6QZQTY6J5DTFZ2DWCPDZHQOMXDI");
        assertThat(err.toString()).startsWith("1/2 " + picture);
    }

    @Test
    void adds_the_slow_digests_where_asked() {
        assertThat(run("--digests", SAMPLES.resolve("text/demo.txt").toString()))
                .isZero();
        JsonNode line = lines().getFirst();
        assertThat(line.get("sha3_512").asString()).hasSize(128);
        assertThat(line.get("sm3").asString()).hasSize(64);
    }

    @Test
    void fails_where_one_file_of_several_fails_and_prints_the_others(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "A text that can be read without any trouble.");
        Files.createDirectory(folder.resolve("inner"));
        Files.write(folder.resolve("inner/b.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        assertThat(run("-r", folder.toString())).isEqualTo(1);
        assertThat(lines()).hasSize(2);
        assertThat(lines().getFirst().has("error")).isFalse();
        JsonNode broken = lines().getLast();
        assertThat(broken.get("error").asString())
                .isEqualTo("The file is damaged or incomplete, so its content could not be read.");
        assertThat(broken.get("units")).hasSize(2);
        assertThat(broken.get("extractor").asString()).isEqualTo("bytes/1");
    }

    @Test
    void says_that_there_is_no_such_file() {
        assertThat(run("nowhere.txt")).isEqualTo(1);
        assertThat(lines().getFirst().get("error").asString()).isEqualTo("There is no such file.");
    }
}
