package org.colophon.cli.demo;

import org.jspecify.annotations.Nullable;

/** Somebody with an account; {@code look} says what to look at when signed in as them. */
record Person(
        String key,
        String name,
        String email,
        String country,
        String role,
        String look,
        @Nullable String duty) {

    static final String OPERATOR = "OPERATOR";
    static final String EXAMINER = "EXAMINER";
    static final String ADJUDICATOR = "ADJUDICATOR";
    static final String TREASURER = "TREASURER";

    /** The operator's first act founds the register; everybody else signs up. */
    boolean foundsTheRegister() {
        return OPERATOR.equals(duty);
    }

    /** People in China read Chinese letters. */
    String language() {
        return country.equals("CN") ? "zh-CN" : "en";
    }
}
