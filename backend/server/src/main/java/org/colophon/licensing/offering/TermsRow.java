package org.colophon.licensing.offering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.kernel.Money;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.colophon.licensing.Terms;

/** Reads the terms of a row that holds a version of an offer. */
public final class TermsRow {

    private TermsRow() {}

    public static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                texts(row, "rights").stream().map(Right::valueOf).collect(Collectors.toSet()),
                row.getBoolean("exclusive"),
                Territory.of(row.getString("territory")),
                row.getObject("months", Integer.class),
                row.getObject("until", LocalDate.class),
                texts(row, "media"),
                texts(row, "purposes"),
                row.getBoolean("ai_training"),
                row.getBoolean("sublicensing"),
                row.getBoolean("attribution"),
                Money.of(row.getString("price_currency"), row.getLong("price_minor")));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).collect(Collectors.toSet());
    }
}
