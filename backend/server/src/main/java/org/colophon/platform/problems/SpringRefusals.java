package org.colophon.platform.problems;

import org.springframework.http.HttpStatus;

/** Codes for what Spring MVC refuses by itself. */
final class SpringRefusals {

    private SpringRefusals() {}

    static String code(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "not-acceptable";
            case UNSUPPORTED_MEDIA_TYPE -> "media-type-unsupported";
            case CONTENT_TOO_LARGE -> "too-large";
            default -> status.is4xxClientError() ? "request-invalid" : "unexpected";
        };
    }
}
