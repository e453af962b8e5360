package org.colophon.platform.problems;

import jakarta.validation.ConstraintViolation;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;

/** Names the Bean Validation constraints as our texts do. */
final class Constraints {

    private Constraints() {}

    static String code(@Nullable String constraint) {
        return switch (constraint == null ? "" : constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Size" -> "size";
            case "Min", "Max", "Positive", "PositiveOrZero" -> "range";
            case "AssertTrue" -> "must-be-confirmed";
            default -> "format";
        };
    }

    /** What the texts of a constraint mention: its attributes, for instance {@code min} and {@code max}. */
    static Map<String, String> arguments(FieldError error) {
        Map<String, String> arguments = new TreeMap<>();
        if (error.contains(ConstraintViolation.class)) {
            ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
            violation
                    .getConstraintDescriptor()
                    .getAttributes()
                    .forEach((name, value) -> arguments.put(name, String.valueOf(value)));
        }
        return arguments;
    }
}
