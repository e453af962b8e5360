package org.colophon.platform;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** The set-up token is not the one that the console printed, or the register is founded already. */
public final class SetUpRefused extends Refusal {

    private SetUpRefused(Kind kind, String code, List<Field> fields) {
        super(kind, code, Map.of(), fields);
    }

    public static SetUpRefused wrongToken() {
        return new SetUpRefused(
                Kind.FORBIDDEN, "set-up-token-wrong", List.of(new Field("/token", "set-up-token-wrong")));
    }

    public static SetUpRefused alreadyFounded() {
        return new SetUpRefused(Kind.CONFLICT, "already-founded", List.of());
    }

    public static SetUpRefused of(String pointer, String code) {
        return new SetUpRefused(Kind.INVALID, "content-invalid", List.of(new Field(pointer, code)));
    }
}
