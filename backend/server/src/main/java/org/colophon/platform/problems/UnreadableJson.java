package org.colophon.platform.problems;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colophon.kernel.Refusal;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Finds in a parser's exception which field is wrong and how. */
final class UnreadableJson {

    private UnreadableJson() {}

    /** A refusal that a value's own constructor threw while it was read. */
    static Optional<Refusal> refusalIn(Throwable unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    static List<Refusal.Field> fieldsOf(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof DatabindException wrong
                && !wrong.getPath().isEmpty()) {
            return List.of(new Refusal.Field(pointer(wrong.getPath()), code(wrong)));
        }
        return List.of();
    }

    private static String code(DatabindException wrong) {
        return switch (wrong) {
            case UnrecognizedPropertyException unknown -> "unknown-field";
            case InvalidNullException missing -> "required";
            case InvalidFormatException unprintable when unprintable.getTargetType() == String.class -> "characters";
            case ValueInstantiationException refused -> "format";
            default -> "wrong-type";
        };
    }

    private static String pointer(List<JacksonException.Reference> path) {
        return path.stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("/", "/", ""));
    }
}
