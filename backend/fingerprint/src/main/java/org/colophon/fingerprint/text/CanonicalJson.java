package org.colophon.fingerprint.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** JSON in its one canonical form (RFC 8785, JCS), from maps, lists, strings, numbers, booleans and null. */
final class CanonicalJson {

    /** From here on not every integer is a double, so a reader may see another one. */
    private static final long FIRST_INEXACT = 1L << 53;

    private final StringBuilder json = new StringBuilder();

    private CanonicalJson() {}

    static byte[] of(Map<String, ?> object) {
        CanonicalJson writer = new CanonicalJson();
        writer.object(object);
        return writer.json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> json.append("null");
            case Boolean bool -> json.append(bool.booleanValue());
            case String string -> string(string);
            case Number number -> json.append(number(number));
            case List<?> list -> array(list);
            case Map<?, ?> map -> object(map);
            default -> throw new IllegalArgumentException("JSON has no " + value.getClass());
        }
    }

    private void array(List<?> list) {
        json.append('[');
        for (int i = 0; i < list.size(); i++) {
            json.append(i == 0 ? "" : ",");
            value(list.get(i));
        }
        json.append(']');
    }

    /** RFC 8785, 3.2.3: sorted by the UTF-16 code units of the names, which is how Java compares strings. */
    private void object(Map<?, ?> map) {
        TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> {
            if (!(name instanceof String key)) {
                throw new IllegalArgumentException("names in JSON are strings");
            }
            sorted.put(key, value);
        });
        char separator = '{';
        for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
            json.append(separator);
            string(entry.getKey());
            json.append(':');
            value(entry.getValue());
            separator = ',';
        }
        json.append(sorted.isEmpty() ? "{}" : "}");
    }

    /** RFC 8785, 3.2.2.2. */
    private void string(String string) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(string)) {
            throw new IllegalArgumentException("half a surrogate pair is no character");
        }
        json.append('"');
        string.chars().forEach(this::character);
        json.append('"');
    }

    private void character(int character) {
        int named = "\b\t\n\f\r\"\\".indexOf(character);
        if (named >= 0) {
            json.append('\\').append("btnfr\"\\".charAt(named));
        } else if (character < ' ') {
            json.append("\\u00").append(character >>> 4).append(Character.forDigit(character & 0xF, 16));
        } else {
            json.append((char) character);
        }
    }

    /** RFC 8785, 3.2.2.3: every number is a double. */
    private static String number(Number number) {
        double value = number.doubleValue();
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no " + value);
        }
        if (number instanceof Long && Math.abs(value) >= FIRST_INEXACT) {
            throw new IllegalArgumentException(number + " is too large for a number of JSON");
        }
        return value == 0 ? "0" : ecmaScript(value);
    }

    /** ECMA-262, Number::toString. */
    private static String ecmaScript(double value) {
        BigDecimal shortest = shortest(Math.abs(value)).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        // The number is 0.digits times ten to this power.
        int point = digits.length() - shortest.scale();
        String sign = value < 0 ? "-" : "";
        if (point > 21 || point < -5) {
            return sign + scientific(digits, point - 1);
        }
        if (point <= 0) {
            return sign + "0." + "0".repeat(-point) + digits;
        }
        if (point >= digits.length()) {
            return sign + digits + "0".repeat(point - digits.length());
        }
        return sign + digits.substring(0, point) + "." + digits.substring(point);
    }

    /**
     * The fewest digits that are read back as the same number: since JDK 19 those of {@link Double#toString}, but for the
     * smallest numbers, of which it writes two digits where one is enough.
     */
    private static BigDecimal shortest(double value) {
        BigDecimal decimal = new BigDecimal(Double.toString(value));
        BigDecimal oneDigit = decimal.round(new MathContext(1));
        return oneDigit.doubleValue() == value ? oneDigit : decimal;
    }

    private static String scientific(String digits, int exponent) {
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
}
