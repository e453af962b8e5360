package org.colophon.rights.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.jspecify.annotations.Nullable;

/** Some rights in some places on some days: the part of a title that an entry or an act is about. */
public record Box(Codes rights, Codes places, Period period) {

    public static Box of(Set<Right> rights, Territory territory, Period period) {
        return new Box(Ranges.of(rights), Ranges.of(territory), period);
    }

    public boolean overlaps(Box other) {
        return rights.overlaps(other.rights) && places.overlaps(other.places) && period.overlaps(other.period);
    }

    /** What belongs to both. */
    public Optional<Box> common(Box other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        Period both =
                new Period(later(period.from(), other.period.from()), sooner(period.until(), other.period.until()));
        return Optional.of(new Box(rights.and(other.rights), places.and(other.places), both));
    }

    /** What belongs to this and not to the other, in parts that do not overlap. */
    public List<Box> minus(Box other) {
        Box cut = common(other).orElse(null);
        if (cut == null) {
            return List.of(this);
        }
        List<Box> rest = new ArrayList<>();
        addUnlessEmpty(rest, rights.minus(cut.rights), places);
        addUnlessEmpty(rest, cut.rights, places.minus(cut.places));
        addDays(rest, cut, period.from(), cut.period.from());
        if (cut.period.until() != null) {
            addDays(rest, cut, cut.period.until(), period.until());
        }
        return rest;
    }

    /** What belongs to this and to none of the others. */
    public List<Box> minus(Collection<Box> others) {
        List<Box> rest = List.of(this);
        for (Box other : others) {
            rest = rest.stream().flatMap(part -> part.minus(other).stream()).toList();
        }
        return rest;
    }

    private void addUnlessEmpty(List<Box> rest, Codes someRights, Codes somePlaces) {
        if (!someRights.isEmpty() && !somePlaces.isEmpty()) {
            rest.add(new Box(someRights, somePlaces, period));
        }
    }

    private static void addDays(List<Box> rest, Box cut, LocalDate from, @Nullable LocalDate until) {
        if (until == null || from.isBefore(until)) {
            rest.add(new Box(cut.rights, cut.places, new Period(from, until)));
        }
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static @Nullable LocalDate sooner(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
