package org.colophon.applications.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.colophon.applications.Answer;
import org.colophon.applications.MatchAnswer;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/** The applicant certifies that what they state is true, and answers what the gate found. */
record SubmissionRequest(
        @Nullable @Size(max = 5_000) List<@NotNull @Valid GivenAnswer> answers,
        @AssertTrue boolean certified) {

    record GivenAnswer(
            @NotNull WorkId work,
            @NotNull UUID match,
            @NotNull MatchAnswer answer) {}

    List<Answer> given() {
        return answers == null
                ? List.of()
                : answers.stream()
                        .map(given -> new Answer(given.work(), given.match(), given.answer()))
                        .toList();
    }
}
