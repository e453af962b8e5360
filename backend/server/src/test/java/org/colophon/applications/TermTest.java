package org.colophon.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.colophon.accounts.PartyKind;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkCategory;
import org.colophon.works.Credit;
import org.colophon.works.OwnershipBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermTest {

    private final Term term = new Term(50);

    @Test
    void ends_with_the_fiftieth_year_after_the_last_authors_death() {
        DraftWork work = work(WorkCategory.WRITTEN, OwnershipBasis.JOINT, null, died("1936-10-19"), died("1950"));
        assertThat(term.endOf(work)).contains(LocalDate.of(2001, 1, 1));
    }

    @Test
    void is_open_while_an_author_may_be_alive() {
        DraftWork work = work(WorkCategory.WRITTEN, OwnershipBasis.JOINT, null, died("1936"), alive());
        assertThat(term.endOf(work)).isEmpty();
        assertThat(term.endOf(work(WorkCategory.WRITTEN, OwnershipBasis.INDIVIDUAL, null)))
                .isEmpty();
    }

    @Test
    void counts_from_publication_for_films_and_works_of_organisations() {
        assertThat(term.endOf(work(WorkCategory.AUDIOVISUAL, OwnershipBasis.INDIVIDUAL, "1990-03", alive())))
                .contains(LocalDate.of(2041, 1, 1));
        assertThat(term.endOf(work(WorkCategory.SOFTWARE, OwnershipBasis.LEGAL_ENTITY, null, alive())))
                .contains(LocalDate.of(2039, 1, 1));
    }

    private static DraftWork work(
            WorkCategory category, OwnershipBasis basis, @Nullable String published, DraftWork.DraftAuthor... authors) {
        return new DraftWork(
                null,
                "Title",
                null,
                null,
                category,
                null,
                "1988-07-01",
                null,
                published == null ? null : new DraftWork.DraftPublication(published, null),
                Arrays.asList(authors),
                null,
                basis,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private static DraftWork.DraftAuthor died(String date) {
        DraftWork.DeclaredAuthor declared =
                new DraftWork.DeclaredAuthor(PartyKind.PERSON, "鲁迅", null, "CN", null, date);
        return new DraftWork.DraftAuthor(null, declared, null, Credit.REAL_NAME, "Text");
    }

    private static DraftWork.DraftAuthor alive() {
        return new DraftWork.DraftAuthor(new PartyId(UUID.randomUUID()), null, null, Credit.REAL_NAME, "Text");
    }
}
