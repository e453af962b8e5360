package org.colophon.cli.demo;

import java.io.PrintWriter;

/** The table of the people that one can sign in as. */
record Accounts(Story story) {

    private static final int NAME = 32;
    private static final int EMAIL = 24;
    private static final int ROLE = 22;

    void print(PrintWriter out) {
        out.println("Everybody's password is " + Story.PASSWORD);
        out.println();
        for (Person person : story.people()) {
            out.println(
                    pad(person.name(), NAME) + pad(person.email(), EMAIL) + pad(person.role(), ROLE) + person.look());
        }
    }

    /** Han characters take two columns of a terminal. */
    private static String pad(String text, int columns) {
        int width = text.codePoints()
                .map(character -> Character.isIdeographic(character) ? 2 : 1)
                .sum();
        return text + " ".repeat(Math.max(1, columns - width));
    }
}
