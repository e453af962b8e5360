package org.colophon.cli.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells one chapter of the story to a register and keeps the notes that the next chapter goes on from. */
final class Telling {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Story story;
    private final Path notesFile;

    Telling(Story story, Path notesFile) {
        this.story = story;
        this.notesFile = notesFile;
    }

    /** The first chapter founds the register, for which it needs the one-time token. */
    void tell(int chapter, URI register, String token, Path media, PrintWriter out) throws IOException {
        Path texts = Files.createTempDirectory("colophon-story");
        try (Stage stage = new Stage(out)) {
            Notebook notes = new Notebook(stage, earlier(chapter));
            Troupe troupe = new Troupe(register, story, notes, stage);
            Casting casting = new Casting(story, troupe, notes, stage);
            if (chapter == 1) {
                casting.open(token, register);
            } else {
                casting.reopen();
            }
            play(chapter, stage, troupe, notes, new Samples(media, texts));
            stage.finish();
            Files.writeString(notesFile, JSON.writeValueAsString(notes.all()));
        } finally {
            remove(texts);
        }
    }

    private void play(int chapter, Stage stage, Troupe troupe, Notebook notes, Samples samples) {
        Applications applications = new Applications(troupe, notes, samples);
        Market market = new Market(story, troupe, notes);
        Court court = new Court(troupe, notes, market, samples);
        story.works().stream()
                .filter(work -> work.inChapter() == chapter)
                .forEach(work -> stage.play("work " + work.key(), () -> applications.tell(work)));
        story.gifts().stream()
                .filter(gift -> gift.chapter() == chapter)
                .forEach(gift -> stage.play("gift " + gift.key(), () -> market.tell(gift)));
        story.offers().stream()
                .filter(offer -> offer.chapter() == chapter)
                .forEach(offer -> stage.play("offer " + offer.key(), () -> market.tell(offer)));
        story.purchases().stream()
                .filter(purchase -> purchase.chapter() == chapter)
                .forEach(purchase -> stage.play("order " + purchase.key(), () -> market.tell(purchase)));
        story.sales().stream()
                .filter(sale -> sale.chapter() == chapter)
                .forEach(sale -> stage.play("order " + sale.key(), () -> market.tell(sale)));
        story.disputes().stream()
                .filter(dispute -> dispute.isIn(chapter))
                .forEach(dispute -> stage.play("case " + dispute.key(), () -> court.tell(dispute, chapter)));
    }

    private Map<String, String> earlier(int chapter) throws IOException {
        return chapter == 1
                ? new TreeMap<>()
                : JSON.readValue(Files.readString(notesFile), new TypeReference<Map<String, String>>() {});
    }

    private static void remove(Path texts) throws IOException {
        try (var files = Files.list(texts)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(texts);
    }
}
