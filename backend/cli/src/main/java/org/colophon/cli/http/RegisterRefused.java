package org.colophon.cli.http;

import tools.jackson.databind.JsonNode;

/** The register answered with a problem (RFC 9457). */
public final class RegisterRefused extends RuntimeException {

    private final int status;
    private final String code;

    RegisterRefused(String request, int status, JsonNode problem) {
        super(request + " was answered with " + status + ": "
                + problem.path("detail").asString(problem.toString()) + errors(problem));
        this.status = status;
        this.code = problem.path("code").asString("");
    }

    public int status() {
        return status;
    }

    /** The stable code of the problem. */
    public String code() {
        return code;
    }

    private static String errors(JsonNode problem) {
        StringBuilder errors = new StringBuilder();
        for (JsonNode error : problem.path("errors")) {
            errors.append("\n  ")
                    .append(error.path("pointer").asString(""))
                    .append(": ")
                    .append(error.path("detail").asString(""));
        }
        return errors.toString();
    }
}
