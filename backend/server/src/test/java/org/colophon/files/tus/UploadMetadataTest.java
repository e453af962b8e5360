package org.colophon.files.tus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadMetadataTest {

    @Test
    void is_empty_without_a_header() {
        assertThat(UploadMetadata.read(null).all()).isEmpty();
        assertThat(UploadMetadata.read("  ").all()).isEmpty();
    }

    @Test
    void reads_pairs_in_any_script() {
        UploadMetadata metadata = UploadMetadata.read("filename " + base64("山水 🏔️.png") + ",is_confidential");

        assertThat(metadata.of("filename")).isEqualTo("山水 🏔️.png");
        assertThat(metadata.of("is_confidential")).isEmpty();
        assertThat(metadata.find("work")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",",
                "a ,",
                "a b",
                "a YQ==,a YQ==",
                "a YQ==,,b YQ==",
                "ключ YQ==",
                "a /w==",
                "a YQ==  ",
                "a YQ= =",
                " ,a"
            })
    void refuses_what_is_no_list_of_pairs(String header) {
        if (header.equals("a YQ==  ")) {
            assertThat(UploadMetadata.read(header).of("a")).isEqualTo("a");
            return;
        }
        assertThatThrownBy(() -> UploadMetadata.read(header)).isInstanceOf(TusRefused.class);
    }

    @Test
    void refuses_more_than_anybody_needs() {
        assertThatThrownBy(() -> UploadMetadata.read("a " + base64("x".repeat(UploadMetadata.LONGEST))))
                .isInstanceOf(TusRefused.class);
        assertThatThrownBy(() -> UploadMetadata.read("a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q"))
                .isInstanceOf(TusRefused.class);
        assertThatThrownBy(() -> UploadMetadata.read("k".repeat(65))).isInstanceOf(TusRefused.class);
    }

    @Test
    void reads_ids_in_their_one_form() {
        UUID id = UUID.randomUUID();

        assertThat(UploadMetadata.read("work " + base64(id.toString())).uuidOf("work"))
                .isEqualTo(id);
        assertThatThrownBy(
                        () -> UploadMetadata.read("work " + base64("1-1-1-1-1")).uuidOf("work"))
                .isInstanceOf(TusRefused.class);
        assertThatThrownBy(() -> UploadMetadata.read("a").uuidOf("work")).isInstanceOf(TusRefused.class);
    }

    @Test
    void reads_back_whatever_was_written() {
        Random random = new Random(2026);
        for (int round = 0; round < 2000; round++) {
            Map<String, String> pairs = pairs(random);
            String header = pairs.entrySet().stream()
                    .map(pair -> pair.getKey() + " " + base64(pair.getValue()))
                    .collect(Collectors.joining(","));

            assertThat(UploadMetadata.read(header).all()).as(header).isEqualTo(pairs);
        }
    }

    @Test
    void reads_or_refuses_whatever_comes() {
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            String header = mutated(random, "filename " + base64("名.png") + ",work " + base64("x"));
            try {
                assertThat(UploadMetadata.read(header).all().size()).isLessThanOrEqualTo(UploadMetadata.MOST_PAIRS);
            } catch (TusRefused refused) {
                assertThat(refused.code()).startsWith("upload-metadata-");
            }
        }
    }

    private static String mutated(Random random, String header) {
        StringBuilder mutated = new StringBuilder(header);
        for (int i = random.nextInt(8); i >= 0; i--) {
            int place = random.nextInt(mutated.length());
            switch (random.nextInt(3)) {
                case 0 -> mutated.setCharAt(place, (char) random.nextInt(0x250));
                case 1 -> mutated.insert(place, ", =\u0000".charAt(random.nextInt(4)));
                default -> mutated.deleteCharAt(place);
            }
            if (mutated.isEmpty()) {
                mutated.append(',');
            }
        }
        return mutated.toString();
    }

    private static Map<String, String> pairs(Random random) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = random.nextInt(UploadMetadata.MOST_PAIRS) + 1; i > 0; i--) {
            String value = random.ints(random.nextInt(20), 1, 0x10FFFF)
                    .filter(character -> Character.getType(character) != Character.SURROGATE)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            pairs.put("key" + i, value);
        }
        return pairs;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
