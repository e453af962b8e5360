package org.colophon.cli.demo;

import java.net.URI;
import java.util.Map;
import org.colophon.cli.http.Session;
import tools.jackson.databind.JsonNode;

/** The register is founded, people sign up, organisations get their members, duties are granted. */
final class Casting {

    private final Story story;
    private final Troupe troupe;
    private final Notebook notes;
    private final Stage stage;

    Casting(Story story, Troupe troupe, Notebook notes, Stage stage) {
        this.story = story;
        this.troupe = troupe;
        this.notes = notes;
        this.stage = stage;
    }

    /** The first chapter's beginning. */
    void open(String token, URI publicAddress) {
        troupe.foundRegister(story.operator(), token, publicAddress);
        for (Person person : story.people()) {
            if (!person.foundsTheRegister()) {
                stage.play(person.name() + " signs up", () -> arrive(person));
            }
        }
        for (Organisation organisation : story.organisations()) {
            stage.play(organisation.name(), () -> found(organisation));
        }
    }

    /** A later chapter's beginning. */
    void reopen() {
        for (Person person : story.people()) {
            stage.play(person.name() + " signs in", () -> troupe.signIn(person));
        }
    }

    private void arrive(Person person) {
        troupe.signUp(person);
        String duty = person.duty();
        if (duty != null) {
            troupe.of(story.operator().key()).post("/api/duties", Map.of("email", person.email(), "duty", duty));
            notes.note("duty/" + duty, person.key());
        }
    }

    private void found(Organisation organisation) {
        Session founder = troupe.of(organisation.founder());
        String id = founder.post(
                        "/api/organisations",
                        Map.of(
                                "name", organisation.name(),
                                "country", organisation.country(),
                                "kind", organisation.kind()))
                .get("id")
                .asString();
        for (String member : organisation.members()) {
            invite(founder.actingFor(id), id, member);
        }
        notes.note("party/" + organisation.key(), id);
    }

    private void invite(Session admin, String organisation, String member) {
        Session invited = troupe.of(member);
        JsonNode invitation = admin.post(
                "/api/organisations/" + organisation + "/invitations",
                Map.of("email", email(member), "role", "MEMBER"));
        invited.post("/api/invitations/" + invitation.get("id").asString() + "/acceptance", Map.of());
    }

    private String email(String member) {
        return story.people().stream()
                .filter(person -> person.key().equals(member))
                .findFirst()
                .orElseThrow()
                .email();
    }
}
