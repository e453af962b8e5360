package org.colophon.rights.ledger;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.kernel.Countries;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;

/** The one place where rights, territories and periods become ranges of the database and come back. */
public final class Ranges {

    /** No country has the number 0, so it belongs to "the world except" and to nothing else. */
    private static final int NOWHERE = 0;

    private Ranges() {}

    public static Codes of(Set<Right> rights) {
        return Codes.of(rights.stream().mapToInt(Right::item));
    }

    public static Set<Right> rights(Codes codes) {
        return codes.numbers()
                .mapToObj(Right::ofItem)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Right.class)));
    }

    public static Codes of(Territory territory) {
        Codes named = Codes.of(territory.countries().stream().mapToInt(Countries::numeric));
        return territory.worldwide() ? Codes.all().minus(named) : named;
    }

    public static Territory territory(Codes codes) {
        boolean worldwide = codes.contains(NOWHERE);
        Set<String> named = Countries.all().stream()
                .filter(country -> codes.contains(Countries.numeric(country)) != worldwide)
                .collect(Collectors.toSet());
        return worldwide ? Territory.worldExcept(named) : Territory.only(named);
    }

    /** How many countries there are in the codes. */
    static long countries(Codes codes) {
        return Countries.all().stream()
                .filter(country -> codes.contains(Countries.numeric(country)))
                .count();
    }

    /** The text of the daterange. */
    public static String of(Period period) {
        LocalDate until = period.until();
        return "[" + period.from() + "," + (until == null ? "" : until) + ")";
    }

    public static Period period(String daterange) {
        String[] bounds = daterange.substring(1, daterange.length() - 1).split(",", -1);
        return new Period(LocalDate.parse(bounds[0]), bounds[1].isEmpty() ? null : LocalDate.parse(bounds[1]));
    }
}
