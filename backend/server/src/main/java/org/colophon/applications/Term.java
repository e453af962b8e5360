package org.colophon.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.colophon.kernel.PartialDate;
import org.colophon.kernel.WorkCategory;
import org.colophon.works.OwnershipBasis;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long the economic rights last, as far as it is known (Copyright Law of the PRC, 2020, Art. 23).
 *
 * <p>Works of organisations and audiovisual works: fifty years from publication or, unpublished, from completion. Other
 * works: fifty years after the death of the last author; unknown while one of them may be alive.
 */
@Component
class Term {

    private final int years;

    Term(@Value("${colophon.term.years:50}") int years) {
        this.years = years;
    }

    /** The first day that is no longer protected; empty while it is not known. */
    Optional<LocalDate> endOf(DraftWork work) {
        if (work.basis() == OwnershipBasis.LEGAL_ENTITY || work.category() == WorkCategory.AUDIOVISUAL) {
            String published =
                    work.published() == null ? null : work.published().on();
            return date(published == null ? work.completedOn() : published).map(this::end);
        }
        List<Optional<PartialDate>> deaths =
                work.authorList().stream().map(Term::death).toList();
        if (deaths.isEmpty() || deaths.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return deaths.stream().flatMap(Optional::stream).map(this::end).max(LocalDate::compareTo);
    }

    private LocalDate end(PartialDate event) {
        return LocalDate.of(event.latest().getYear() + years + 1, 1, 1);
    }

    private static Optional<PartialDate> death(DraftWork.DraftAuthor author) {
        DraftWork.DeclaredAuthor declared = author.declared();
        return declared == null ? Optional.empty() : date(declared.died());
    }

    private static Optional<PartialDate> date(@Nullable String written) {
        try {
            return Optional.of(
                    new PartialDate(Objects.requireNonNullElse(written, "").strip()));
        } catch (IllegalArgumentException noDate) {
            return Optional.empty();
        }
    }
}
