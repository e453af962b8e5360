package org.colophon.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.colophon.kernel.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredPartyTest {

    @ParameterizedTest
    @ValueSource(strings = {"鲁迅", "محمود درويش", "Émilie du Châtelet", "🎨 Studio", "O'Neill-Świątek"})
    void keeps_names_in_any_script(String name) {
        assertThat(DeclaredParty.named(PartyKind.PERSON, name).name()).isEqualTo(name);
    }

    @Test
    void composes_a_name_and_strips_it() {
        assertThat(DeclaredParty.named(PartyKind.PERSON, "  Ange\u0301lique ").name())
                .isEqualTo("Ang\u00e9lique");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\nb", "a\u0000b", "a\u202eb", "a\u2066b", "a\ud800"})
    void refuses_names_that_are_none_or_deceive(String name) {
        assertThatThrownBy(() -> DeclaredParty.named(PartyKind.PERSON, name)).isInstanceOf(ContentWrong.class);
    }

    @Test
    void counts_a_name_in_characters_up_to_200() {
        assertThat(DeclaredParty.named(PartyKind.PERSON, "🎨".repeat(200)).name())
                .hasSize(400);
        assertThatThrownBy(() -> DeclaredParty.named(PartyKind.PERSON, "🎨".repeat(201)))
                .isInstanceOf(ContentWrong.class);
    }

    @Test
    void refuses_a_death_before_the_birth_and_takes_the_same_year() {
        PartialDate born = new PartialDate("1881-09-25");
        assertThatThrownBy(() -> declared(born, new PartialDate("1880"))).isInstanceOf(ContentWrong.class);
        assertThat(declared(born, new PartialDate("1881")).died()).isNotNull();
    }

    @Test
    void refuses_a_nationality_that_is_no_country() {
        assertThatThrownBy(() -> new DeclaredParty(PartyKind.PERSON, "鲁迅", null, "XX", null, null))
                .isInstanceOf(ContentWrong.class);
    }

    private static DeclaredParty declared(PartialDate born, PartialDate died) {
        return new DeclaredParty(PartyKind.PERSON, "鲁迅", null, "CN", born, died);
    }
}
