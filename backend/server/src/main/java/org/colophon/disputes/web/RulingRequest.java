package org.colophon.disputes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.colophon.disputes.Decision;
import org.colophon.disputes.Ruling;
import org.jspecify.annotations.Nullable;

/** A decision with its reasons and what follows. */
record RulingRequest(
        @NotNull Decision decision,
        @NotBlank @Size(max = 50_000) String reasons,
        @Nullable @Size(max = 50) List<@NotNull @Valid RemedyRequest> remedies) {

    Ruling ruling() {
        List<RemedyRequest> named = remedies == null ? List.of() : remedies;
        return new Ruling(
                decision,
                reasons,
                IntStream.range(0, named.size())
                        .mapToObj(i -> named.get(i).remedy("/remedies/" + i))
                        .toList());
    }
}
