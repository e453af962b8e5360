package org.colophon.cli.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colophon.cli.registration.LocalFile;
import org.jspecify.annotations.Nullable;

/** The form of a work's application, as its applicant fills it in. */
final class Form {

    private final Troupe troupe;
    private final Notebook notes;

    Form(Troupe troupe, Notebook notes) {
        this.troupe = troupe;
        this.notes = notes;
    }

    Map<String, Object> of(Work work, String id, LocalFile file) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", id);
        form.put("title", work.title());
        form.put("category", work.category());
        form.put("nature", Objects.requireNonNullElse(work.nature(), "ORIGINAL"));
        form.put("completedOn", work.on());
        form.put("language", work.language());
        form.put("basis", Objects.requireNonNullElse(work.basis(), "INDIVIDUAL"));
        form.put("visibility", Objects.requireNonNullElse(work.shown(), "PREVIEW"));
        form.put("authors", authors(work));
        form.put("files", List.of(file.inForm(work.isDeposited())));
        form.put("relations", work.related().stream().map(this::relation).toList());
        put(form, "published", work.published());
        put(form, "statement", work.statement());
        put(form, "sourceWork", work.source());
        put(form, "owners", owners(work.owners()));
        put(form, "aiUse", work.ai());
        return form;
    }

    private List<Map<String, Object>> authors(Work work) {
        List<Work.Author> authors = work.authors();
        return authors == null
                ? List.of(author(new Work.Author(work.by(), null, null, "all of it")))
                : authors.stream().map(this::author).toList();
    }

    private Map<String, Object> author(Work.Author author) {
        Map<String, Object> entry = new LinkedHashMap<>();
        String party = author.party();
        if (party != null) {
            entry.put("party", troupe.party(party));
        }
        Work.Declared declared = author.declared();
        if (declared != null) {
            entry.put("declared", declared(declared));
        }
        entry.put("credit", author.pseudonym() == null ? "REAL_NAME" : "PSEUDONYM");
        put(entry, "creditedAs", author.pseudonym());
        entry.put("contribution", author.did());
        return entry;
    }

    private static Map<String, Object> declared(Work.Declared declared) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("kind", "PERSON");
        person.put("name", declared.name());
        person.put("nationality", declared.nationality());
        person.put("born", declared.born());
        put(person, "died", declared.died());
        return person;
    }

    private @Nullable List<Map<String, String>> owners(@Nullable List<Work.Owner> owners) {
        return owners == null
                ? null
                : owners.stream()
                        .map(owner -> Map.of("party", troupe.party(owner.party()), "share", owner.share()))
                        .toList();
    }

    private Map<String, String> relation(Work.Relation relation) {
        return Map.of("to", notes.of("work/" + relation.to()), "kind", relation.kind());
    }

    private static void put(Map<String, Object> form, String field, @Nullable Object value) {
        if (value != null) {
            form.put(field, value);
        }
    }
}
