package org.colophon.kernel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How registration numbers are written, for instance {@code CN-{year}-{class}-{serial:8}{check}}.
 *
 * <p>Outside braces stand letters and digits of any script and hyphens: the region and the register's own marks. Inside
 * braces stands a field: {@code {year}}, the four digits of the legal year; {@code {class}}, a letter from A to I for
 * items 1 to 9 of Art. 3; {@code {serial:N}}, N random digits (6 to 12), which say nothing about how many works there
 * are or which came first; {@code {check}}, last, the check character of ISO 7064 MOD 37-2 over all digits and letters
 * A to Z before it. Serial and check are required; each field stands once.
 */
public final class NumberPattern {

    private static final Pattern PART =
            Pattern.compile("\\{(year|class|check|serial):?([0-9]{1,2})?}|([\\p{L}\\p{Nd}-]+)");
    private static final int LONGEST = 60;
    private static final int FEWEST_DIGITS = 6;
    private static final int MOST_DIGITS = 12;

    private enum Field {
        LITERAL,
        YEAR,
        CLASS,
        SERIAL,
        CHECK
    }

    private record Part(Field field, String literal, int digits) {}

    private final String text;
    private final List<Part> parts;
    private final Pattern shape;

    private NumberPattern(String text, List<Part> parts) {
        this.text = text;
        this.parts = List.copyOf(parts);
        this.shape = Pattern.compile(
                String.join("", parts.stream().map(NumberPattern::shapeOf).toList()));
    }

    /** Reads a pattern; an {@link IllegalArgumentException} says what is wrong with it. */
    public static NumberPattern of(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A pattern has at most " + LONGEST + " characters.");
        }
        List<Part> parts = parse(text);
        requireOnce(parts, Field.SERIAL, true);
        requireOnce(parts, Field.CHECK, true);
        requireOnce(parts, Field.YEAR, false);
        requireOnce(parts, Field.CLASS, false);
        if (parts.getLast().field() != Field.CHECK) {
            throw new IllegalArgumentException("The check character comes last.");
        }
        return new NumberPattern(text, parts);
    }

    /** A number with a new random serial; the caller sees to it that it is not taken yet. */
    public String next(int year, WorkCategory category, RandomGenerator random) {
        while (true) {
            String body = body(year, category, random);
            char check = CheckCharacter.of(checked(body));
            // A serial whose check character is an asterisk is passed over: it is hard to dictate and to type.
            if (check != '*') {
                return body + check;
            }
        }
    }

    /** Whether the text, once {@link #canonical}, is a number of this pattern with the right check character. */
    public boolean isNumber(String text) {
        String number = canonical(text);
        return shape.matcher(number).matches() && CheckCharacter.isValid(checked(number));
    }

    /** The one way to write a number that somebody typed: composed, upper case, plain hyphens, no spaces. */
    public static String canonical(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Pd}\\u2212]", "-")
                .replaceAll("[\\s\\p{Z}]+", "")
                .toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }

    private String body(int year, WorkCategory category, RandomGenerator random) {
        StringBuilder body = new StringBuilder();
        for (Part part : parts) {
            switch (part.field()) {
                case LITERAL -> body.append(part.literal());
                case YEAR -> body.append("%04d".formatted(year));
                case CLASS -> body.append((char) ('A' + category.statutoryItem() - 1));
                case SERIAL -> random.ints(part.digits(), 0, 10).forEach(body::append);
                case CHECK -> {}
            }
        }
        return body.toString();
    }

    private static List<Part> parse(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            parts.add(part(matcher));
            end = matcher.end();
        }
        if (end != text.length() || parts.isEmpty()) {
            throw new IllegalArgumentException("A pattern is made of letters, digits, hyphens and {fields}.");
        }
        return parts;
    }

    private static Part part(Matcher matcher) {
        if (matcher.group(1) == null) {
            return new Part(Field.LITERAL, canonical(matcher.group(3)), 0);
        }
        Field field = Field.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        String digits = matcher.group(2);
        if ((field == Field.SERIAL) != (digits != null)) {
            throw new IllegalArgumentException("The serial says how many digits it has, like {serial:8}.");
        }
        return new Part(field, "", digits == null ? 0 : digitsOf(digits));
    }

    private static int digitsOf(String text) {
        int digits = Integer.parseInt(text);
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("The serial has " + FEWEST_DIGITS + " to " + MOST_DIGITS + " digits.");
        }
        return digits;
    }

    private static void requireOnce(List<Part> parts, Field field, boolean isNeeded) {
        long times = parts.stream().filter(part -> part.field() == field).count();
        if (times > 1 || (isNeeded && times == 0)) {
            throw new IllegalArgumentException(
                    "{" + field.name().toLowerCase(Locale.ROOT) + "} stands once in a pattern.");
        }
    }

    private static String shapeOf(Part part) {
        return switch (part.field()) {
            case LITERAL -> Pattern.quote(part.literal());
            case YEAR -> "[0-9]{4}";
            case CLASS -> "[A-I]";
            case SERIAL -> "[0-9]{" + part.digits() + "}";
            case CHECK -> "[0-9A-Z]";
        };
    }

    private static String checked(String number) {
        return number.replaceAll("[^0-9A-Z]", "");
    }
}
