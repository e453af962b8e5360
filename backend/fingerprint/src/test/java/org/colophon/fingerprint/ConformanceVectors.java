package org.colophon.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The official test data of ISO 24138, by the name of the function of the reference implementation. */
public final class ConformanceVectors {

    /** One official case. */
    public record Vector(String name, JsonNode inputs, JsonNode outputs) {

        /** The input at this place, of a stream written as {@code stream:} and hexadecimal. */
        public byte[] stream(int index) {
            String text = inputs.get(index).asString();
            assertThat(text).startsWith("stream:");
            return HexFormat.of().parseHex(text.substring("stream:".length()));
        }

        /** The integers of the input at this place. */
        public int[] integers(int index) {
            return integers(inputs.get(index));
        }

        static int[] integers(JsonNode array) {
            return IntStream.range(0, array.size())
                    .map(i -> array.get(i).intValue())
                    .toArray();
        }

        /** The rows of integers of the input at this place. */
        public List<int[]> rows(int index) {
            return inputs.get(index).valueStream().map(Vector::integers).toList();
        }

        /** The number of bits asked for, always the last input. */
        public int bits() {
            return inputs.get(inputs.size() - 1).intValue();
        }

        /** The code to be computed. */
        public String iscc() {
            return outputs.get("iscc").asString();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final JsonNode ALL = read();

    private ConformanceVectors() {}

    private static JsonNode read() {
        try (InputStream file = ConformanceVectors.class.getResourceAsStream("iscc-conformance.json")) {
            return JsonMapper.builder().build().readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The functions that there are cases of. */
    static List<String> functions() {
        return ALL.propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> !name.equals("_metadata"))
                .toList();
    }

    /** The cases of this function. */
    public static Stream<Vector> of(String function) {
        return ALL.required(function).propertyStream().map(ConformanceVectors::vector);
    }

    private static Vector vector(Map.Entry<String, JsonNode> test) {
        return new Vector(
                test.getKey(),
                test.getValue().required("inputs"),
                test.getValue().required("outputs"));
    }
}
