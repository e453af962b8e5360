package org.colophon.kernel;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where a right applies: only in these countries, or in all but these (ISO 3166-1 alpha-2 codes).
 *
 * <p>Written {@code WORLD}, {@code WORLD-CN-US} or {@code CN+DE}, codes in order.
 */
public record Territory(boolean worldwide, SortedSet<String> countries) {

    public static final Territory WORLD = new Territory(true, new TreeSet<>());

    private static final Pattern TEXT = Pattern.compile("WORLD(-[A-Z]{2})*|[A-Z]{2}(\\+[A-Z]{2})*");

    public Territory {
        if (!worldwide && countries.isEmpty()) {
            throw new IllegalArgumentException("A territory names at least one country.");
        }
        for (String country : countries) {
            if (!Countries.exists(country)) {
                throw new IllegalArgumentException("There is no country with the code " + country + ".");
            }
        }
        countries = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(countries));
    }

    public static Territory only(Set<String> countries) {
        return new Territory(false, new TreeSet<>(countries));
    }

    public static Territory worldExcept(Set<String> countries) {
        return new Territory(true, new TreeSet<>(countries));
    }

    /** Reads the written form; other text is an {@link IllegalArgumentException}. */
    public static Territory of(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("A territory is written WORLD, WORLD-US or CN+DE.");
        }
        if (text.startsWith("WORLD")) {
            return worldExcept(codes(text.substring(5), "-"));
        }
        return only(codes(text, "\\+"));
    }

    public boolean contains(String country) {
        return worldwide != countries.contains(country);
    }

    /** Whether this covers every place of the other. */
    public boolean encloses(Territory other) {
        if (other.worldwide) {
            return worldwide && other.countries.containsAll(countries);
        }
        return other.countries.stream().allMatch(this::contains);
    }

    /** Whether some place belongs to both. */
    public boolean overlaps(Territory other) {
        if (worldwide && other.worldwide) {
            return true;
        }
        Territory listed = worldwide ? other : this;
        Territory rest = worldwide ? this : other;
        return listed.countries.stream().anyMatch(rest::contains);
    }

    @Override
    public String toString() {
        String joined = String.join(worldwide ? "-" : "+", countries);
        if (!worldwide) {
            return joined;
        }
        return joined.isEmpty() ? "WORLD" : "WORLD-" + joined;
    }

    private static Set<String> codes(String text, String separator) {
        Set<String> codes = new TreeSet<>();
        for (String code : text.split(separator)) {
            if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        return codes;
    }
}
