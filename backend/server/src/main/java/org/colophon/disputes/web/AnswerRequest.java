package org.colophon.disputes.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the respondent says. */
record AnswerRequest(@NotBlank @Size(max = 20_000) String text) {}
