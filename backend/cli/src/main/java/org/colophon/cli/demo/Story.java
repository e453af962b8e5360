package org.colophon.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that is told, as the resource files beside this class say it. */
record Story(
        List<Person> people,
        List<Organisation> organisations,
        List<Work> works,
        List<Gift> gifts,
        List<Offer> offers,
        List<Purchase> purchases,
        List<Sale> sales,
        List<Dispute> disputes) {

    /** One password for everybody: the people are made up, and the demonstration is not for the open network. */
    static final String PASSWORD = "colophon-demo";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Story read() {
        return new Story(
                list("people", new TypeReference<>() {}),
                list("organisations", new TypeReference<>() {}),
                list("works", new TypeReference<>() {}),
                list("gifts", new TypeReference<>() {}),
                list("offers", new TypeReference<>() {}),
                list("purchases", new TypeReference<>() {}),
                list("sales", new TypeReference<>() {}),
                list("disputes", new TypeReference<>() {}));
    }

    Person operator() {
        return holderOf(Person.OPERATOR);
    }

    Person holderOf(String duty) {
        return people.stream()
                .filter(person -> duty.equals(person.duty()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nobody is " + duty));
    }

    Work work(String key) {
        return works.stream()
                .filter(work -> work.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no work " + key));
    }

    private static <T> List<T> list(String name, TypeReference<List<T>> type) {
        try (InputStream file = Objects.requireNonNull(Story.class.getResourceAsStream(name + ".json"), name)) {
            return JSON.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
