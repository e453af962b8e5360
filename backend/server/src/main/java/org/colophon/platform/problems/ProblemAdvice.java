package org.colophon.platform.problems;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers everything that goes wrong with a problem; no stack trace and no word of SQL leaves the server. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal) {
        return problems.of(refusal);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Object> database(RuntimeException failure) {
        DatabaseFailure kind = DatabaseFailure.of(failure);
        if (kind == DatabaseFailure.UNKNOWN) {
            return unexpected(failure);
        }
        LOG.debug("The database refused an act.", failure);
        ResponseEntity<Object> answer = problems.of(kind.status(), kind.code());
        return kind.status() == HttpStatus.SERVICE_UNAVAILABLE ? withRetry(answer) : answer;
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception failure) {
        LOG.error("A request failed unexpectedly.", failure);
        return problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return UnreadableJson.refusalIn(unreadable)
                .map(problems::of)
                .orElseGet(() -> problems.of(
                        HttpStatus.BAD_REQUEST, "json-unreadable", Map.of(), UnreadableJson.fieldsOf(unreadable)));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Refusal.Field> fields = invalid.getBindingResult().getFieldErrors().stream()
                .map(ProblemAdvice::field)
                .toList();
        return problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "content-invalid", Map.of(), fields);
    }

    /** Whatever else Spring MVC itself refuses keeps its status and gets our form. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatus known = HttpStatus.valueOf(status.value());
        ResponseEntity<Object> answer = problems.of(known, SpringRefusals.code(known));
        return ResponseEntity.status(known)
                .headers(headers)
                .headers(answer.getHeaders())
                .body(answer.getBody());
    }

    private static ResponseEntity<Object> withRetry(ResponseEntity<Object> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(answer.getBody());
    }

    private static Refusal.Field field(FieldError error) {
        String pointer =
                "/" + error.getField().replace("[", "/").replace("]", "").replace('.', '/');
        return new Refusal.Field(pointer, Constraints.code(error.getCode()), Constraints.arguments(error));
    }
}
