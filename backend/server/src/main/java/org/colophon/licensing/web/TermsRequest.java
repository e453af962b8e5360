package org.colophon.licensing.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.colophon.kernel.Money;
import org.colophon.kernel.Refusal.Field;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.colophon.licensing.Terms;
import org.colophon.licensing.TermsRefused;
import org.jspecify.annotations.Nullable;

/**
 * The terms that somebody offers. Silence on exclusivity means non-exclusive, silence on anything else that could be
 * granted means reserved, silence on attribution means that the author is named.
 */
record TermsRequest(
        @NotEmpty Set<@NotNull Right> rights,
        @Nullable Boolean exclusive,
        @NotNull Territory territory,
        @Nullable Integer months,
        @Nullable LocalDate until,
        @Nullable Set<@NotNull String> media,
        @Nullable Set<@NotNull String> purposes,
        @Nullable Boolean aiTraining,
        @Nullable Boolean sublicensing,
        @Nullable Boolean attribution,
        @NotNull Money price) {

    Terms terms() {
        if ((months == null) == (until == null)) {
            throw new TermsRefused(List.of(new Field("/terms/months", "months-or-until")));
        }
        return new Terms(
                rights,
                Boolean.TRUE.equals(exclusive),
                territory,
                months,
                until,
                media == null ? Set.of() : media,
                purposes == null ? Set.of() : purposes,
                Boolean.TRUE.equals(aiTraining),
                Boolean.TRUE.equals(sublicensing),
                !Boolean.FALSE.equals(attribution),
                price);
    }
}
