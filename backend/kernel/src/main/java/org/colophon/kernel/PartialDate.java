package org.colophon.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A date known to the day, the month or only the year, as completion and publication dates often are. */
public record PartialDate(String text) {

    public PartialDate {
        if (!isDate(text)) {
            throw new IllegalArgumentException("A date is written 2024, 2024-05 or 2024-05-17.");
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** The first day that it may mean. */
    public LocalDate earliest() {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    /** The last day that it may mean. */
    public LocalDate latest() {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isDate(String text) {
        if (!text.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")) {
            return false;
        }
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text).getValue() > 0;
                case 7 -> YearMonth.parse(text).getYear() > 0;
                default -> LocalDate.parse(text).getYear() > 0;
            };
        } catch (DateTimeException notInTheCalendar) {
            return false;
        }
    }
}
