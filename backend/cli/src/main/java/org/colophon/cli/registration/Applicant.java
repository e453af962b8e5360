package org.colophon.cli.registration;

import java.util.List;
import java.util.Map;
import org.colophon.cli.http.Session;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** In whose name a work is registered: the user themselves, or an organisation of theirs. */
public record Applicant(Session session, String party, boolean isOrganisation) {

    /** The party with this name or id among those that the user may act for; themselves where none is named. */
    public static Applicant of(Session session, @Nullable String wanted) {
        JsonNode who = session.get("/api/session");
        if (wanted == null) {
            return new Applicant(session, who.at("/user/person/id").asString(), false);
        }
        for (JsonNode party : who.get("actingFor")) {
            String id = party.get("id").asString();
            if (wanted.equals(id) || wanted.equals(party.get("name").asString())) {
                boolean isOrganisation = party.get("kind").asString().equals("ORGANISATION");
                return new Applicant(session.actingFor(id), id, isOrganisation);
            }
        }
        throw new IllegalArgumentException("You cannot act for \"" + wanted + "\".");
    }

    /** Author and ground of ownership; an organisation's work is made under its own responsibility (Art. 11). */
    public Map<String, Object> owning() {
        return Map.of(
                "basis",
                isOrganisation ? "LEGAL_ENTITY" : "INDIVIDUAL",
                "authors",
                List.of(Map.of("party", party, "credit", "REAL_NAME", "contribution", "all of it")));
    }
}
