package org.colophon.accounts.people;

import java.util.Objects;
import org.postgresql.util.PSQLException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;

/** Tells which constraint of the database refused. */
public final class Constraints {

    private Constraints() {}

    public static boolean isViolated(DataAccessException refused, String constraint) {
        return NestedExceptionUtils.getMostSpecificCause(refused) instanceof PSQLException cause
                && cause.getServerErrorMessage() != null
                && Objects.equals(cause.getServerErrorMessage().getConstraint(), constraint);
    }
}
