package org.colophon.platform.problems;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colophon.kernel.Refusal;
import org.colophon.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes problems (RFC 9457): a stable type and code, and texts in the reader's language. */
@Component
public final class Problems {

    private static final Map<String, HttpStatus> STATUS_BY_CODE = Map.of(
            "sign-in-required", HttpStatus.UNAUTHORIZED,
            "credentials-wrong", HttpStatus.UNAUTHORIZED,
            "version-missing", HttpStatus.PRECONDITION_REQUIRED,
            "version-stale", HttpStatus.PRECONDITION_FAILED,
            "idempotency-key-missing", HttpStatus.BAD_REQUEST,
            "idempotency-key-reused", HttpStatus.UNPROCESSABLE_CONTENT,
            "cursor-unreadable", HttpStatus.BAD_REQUEST);

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    /** The problem of a refusal. */
    public ResponseEntity<Object> of(Refusal refusal) {
        ResponseEntity<Object> answer = of(status(refusal), refusal.code(), refusal.arguments(), refusal.fields());
        return refusal.kind() == Refusal.Kind.TOO_MANY ? withPause(answer, refusal) : answer;
    }

    /** How long to wait stands in the refusal, or is a moment. */
    private static ResponseEntity<Object> withPause(ResponseEntity<Object> answer, Refusal refusal) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, refusal.arguments().getOrDefault("seconds", "1"))
                .body(answer.getBody());
    }

    /** A problem without fields. */
    public ResponseEntity<Object> of(HttpStatus status, String code) {
        return of(status, code, Map.of(), List.of());
    }

    /** A problem with the fields to mend. */
    public ResponseEntity<Object> of(
            HttpStatus status, String code, Map<String, String> arguments, List<Refusal.Field> fields) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body(status, code, arguments, fields, LocaleContextHolder.getLocale()));
    }

    /** The problem's content in the given language. */
    public ProblemDetail body(
            HttpStatus status, String code, Map<String, String> arguments, List<Refusal.Field> fields, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(texts.of("problem." + code + ".title", locale, arguments));
        problem.setDetail(texts.of("problem." + code + ".detail", locale, arguments));
        problem.setProperty("code", code);
        problem.setProperty(
                "errors", fields.stream().map(field -> error(field, locale)).toList());
        return problem;
    }

    private Map<String, String> error(Refusal.Field field, Locale locale) {
        String text = texts.of("field." + field.code(), locale, field.arguments());
        return Map.of("pointer", field.pointer(), "code", field.code(), "detail", text);
    }

    private static HttpStatus status(Refusal refusal) {
        @Nullable HttpStatus special = STATUS_BY_CODE.get(refusal.code());
        if (special != null) {
            return special;
        }
        return switch (refusal.kind()) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case LOCKED -> HttpStatus.LOCKED;
            case GONE -> HttpStatus.GONE;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }
}
