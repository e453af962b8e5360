package org.colophon.cli.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.colophon.cli.registration.Applying.Outcome;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OutcomeTest {

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void names_the_entry_of_the_registration() {
        Outcome outcome = Outcome.of(json.readTree("""
                {"result": {"works": [{"id": "w", "number": "CN-1", "state": "REGISTERED"}]},
                 "receipt": {"entries": [
                   {"position": 7, "type": "application.submitted", "work": "w"},
                   {"position": 8, "type": "work.registered", "work": "w"},
                   {"position": 9, "type": "title.opened", "work": "w"}]}}"""));

        assertThat(outcome).isEqualTo(new Outcome("REGISTERED", "w", "CN-1", 8));
    }

    @Test
    void names_the_entry_of_the_receipt_while_the_work_waits() {
        Outcome outcome = Outcome.of(json.readTree("""
                {"result": {"works": [{"id": "w", "number": null, "state": "FLAGGED"}]},
                 "receipt": {"entries": [{"position": 7, "type": "application.submitted", "work": "w"}]}}"""));

        assertThat(outcome).isEqualTo(new Outcome("FLAGGED", "w", null, 7));
    }
}
