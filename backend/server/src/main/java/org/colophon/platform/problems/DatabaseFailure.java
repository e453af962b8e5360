package org.colophon.platform.problems;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What a refusal of the database means to the person (PostgreSQL, appendix A). */
public enum DatabaseFailure {
    /** Serialization failure or deadlock: worth another try. */
    TRY_AGAIN(HttpStatus.SERVICE_UNAVAILABLE, "busy"),
    /** A lock or statement took too long. */
    TOO_SLOW(HttpStatus.SERVICE_UNAVAILABLE, "busy"),
    /** There is no connection. */
    UNREACHABLE(HttpStatus.SERVICE_UNAVAILABLE, "busy"),
    /** A constraint stands in the way; whose and which is nobody else's business. */
    CONFLICT(HttpStatus.CONFLICT, "conflict"),
    UNKNOWN(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");

    private final HttpStatus status;
    private final String code;

    DatabaseFailure(HttpStatus status, String code) {
        this.status = status;
        this.code = code;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    /** Reads the SQLSTATE of the first {@link SQLException} among the causes. */
    public static DatabaseFailure of(Throwable failure) {
        @Nullable String state = sqlState(failure);
        if (state == null) {
            return UNKNOWN;
        }
        return switch (state) {
            case "40001", "40P01" -> TRY_AGAIN;
            case "55P03", "57014" -> TOO_SLOW;
            case "23P01", "23505" -> CONFLICT;
            default -> isConnection(state) ? UNREACHABLE : UNKNOWN;
        };
    }

    private static boolean isConnection(String state) {
        return state.startsWith("08") || state.startsWith("57P");
    }

    private static @Nullable String sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.sql.SQLTransientConnectionException) {
                return "08001";
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
