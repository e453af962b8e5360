package org.colophon.disputes;

import org.jspecify.annotations.Nullable;

/** The words of a case, for its sides and its adjudicators only. */
public record Said(
        String claim,
        String standing,
        @Nullable String answer,
        @Nullable String reasons) {}
