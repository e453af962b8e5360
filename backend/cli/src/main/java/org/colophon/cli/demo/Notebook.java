package org.colophon.cli.demo;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The ids that the register gave, under the story's own names, like {@code work/night-city}. */
final class Notebook {

    private final Map<String, CompletableFuture<String>> notes = new ConcurrentHashMap<>();
    private final Stage stage;

    Notebook(Stage stage, Map<String, String> earlier) {
        this.stage = stage;
        earlier.forEach(this::note);
    }

    void note(String what, String id) {
        entry(what).complete(id);
    }

    /** What was noted, waiting for whoever will. */
    String of(String what) {
        CompletableFuture<String> entry = entry(what);
        return entry.isDone() ? entry.join() : stage.aside(entry, what);
    }

    /** Everything noted so far, for the next chapter. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        notes.forEach((what, id) -> {
            if (id.isDone()) {
                all.put(what, id.join());
            }
        });
        return all;
    }

    private CompletableFuture<String> entry(String what) {
        return notes.computeIfAbsent(what, unknown -> new CompletableFuture<>());
    }
}
