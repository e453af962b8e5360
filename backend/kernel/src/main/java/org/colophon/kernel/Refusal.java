package org.colophon.kernel;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of an act, told so that the person can do something about it.
 *
 * <p>Each kind of refusal is a subclass; its {@link #code} is stable and names the problem's type and its texts.
 */
public abstract class Refusal extends RuntimeException {

    /** How a refusal is answered. */
    public enum Kind {
        /** The content is wrong: mend the named field. */
        INVALID,
        /** Signed in, but not allowed. */
        FORBIDDEN,
        /** There is no such thing, or its existence is private. */
        NOT_FOUND,
        /** Somebody or something else stands in the way. */
        CONFLICT,
        /** Somebody else is writing to it at this moment. */
        LOCKED,
        /** It was there once and is gone. */
        GONE,
        /** Too large to be taken in. */
        TOO_LARGE,
        /** Too often. */
        TOO_MANY
    }

    /** One field that is wrong: a JSON pointer (RFC 6901) into the request and a code that names its texts. */
    public record Field(String pointer, String code, Map<String, String> arguments) {

        public Field(String pointer, String code) {
            this(pointer, code, Map.of());
        }
    }

    private final Kind kind;
    private final String code;
    private final transient Map<String, String> arguments;
    private final transient List<Field> fields;

    protected Refusal(Kind kind, String code) {
        this(kind, code, Map.of(), List.of());
    }

    protected Refusal(Kind kind, String code, Map<String, String> arguments) {
        this(kind, code, arguments, List.of());
    }

    protected Refusal(Kind kind, String code, Map<String, String> arguments, List<Field> fields) {
        super(code + arguments, null, false, false);
        this.kind = kind;
        this.code = code;
        this.arguments = Map.copyOf(arguments);
        this.fields = List.copyOf(fields);
    }

    public final Kind kind() {
        return kind;
    }

    /** Lower-case words joined by hyphens, for instance {@code title-not-covered}. */
    public final String code() {
        return code;
    }

    /** What the texts mention by name, for instance {@code number}. */
    public final Map<String, String> arguments() {
        return arguments;
    }

    /** The fields to mend, where the refusal is about fields. */
    public final List<Field> fields() {
        return fields;
    }

    /** The first field to mend, or null. */
    public final @Nullable Field firstField() {
        return fields.isEmpty() ? null : fields.getFirst();
    }
}
