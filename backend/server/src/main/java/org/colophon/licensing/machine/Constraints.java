package org.colophon.licensing.machine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.colophon.kernel.Period;
import org.colophon.kernel.Territory;
import org.colophon.licensing.Terms;

/**
 * Where, when and for what a licence allows something, as ODRL constraints.
 *
 * <p>A set is a logical constraint over constraints with one value each: published shapes allow one operand only.
 */
final class Constraints {

    private final ZoneId zone;

    Constraints(ZoneId zone) {
        this.zone = zone;
    }

    List<Map<String, Object>> of(Terms terms) {
        List<Map<String, Object>> all = new ArrayList<>(uses(terms));
        Integer months = terms.months();
        LocalDate until = terms.until();
        if (months != null) {
            all.add(Node.constraint("elapsedTime", "lteq", Node.value("P" + months + "M", "duration")));
        }
        if (until != null) {
            all.add(before(until));
        }
        return all;
    }

    List<Map<String, Object>> of(Terms terms, Period period) {
        List<Map<String, Object>> all = new ArrayList<>(uses(terms));
        all.add(Node.constraint("dateTime", "gteq", Node.value(start(period.from()), "dateTime")));
        LocalDate until = period.until();
        if (until != null) {
            all.add(before(until));
        }
        return all;
    }

    private List<Map<String, Object>> uses(Terms terms) {
        List<Map<String, Object>> all = new ArrayList<>(places(terms.territory()));
        all.addAll(anyOf("media", terms.media()));
        all.addAll(anyOf("purpose", terms.purposes()));
        return all;
    }

    private static List<Map<String, Object>> places(Territory territory) {
        return territory.worldwide()
                ? joined("and", territory.countries(), country -> place("neq", country))
                : joined("or", territory.countries(), country -> place("eq", country));
    }

    /** Countries by their three-letter codes, as TDMRep writes them. */
    private static Map<String, Object> place(String operator, String country) {
        String code = Locale.of("", country).getISO3Country();
        return Node.constraint("spatial", operator, Map.of("@id", "urn:iso:3166:" + code));
    }

    private static List<Map<String, Object>> anyOf(String left, Collection<String> codes) {
        return joined(
                "or",
                codes.stream().sorted().toList(),
                code -> Node.constraint(left, "eq", Map.of("@id", Vocabulary.own(code))));
    }

    private static List<Map<String, Object>> joined(
            String operator, Collection<String> values, Function<String, Map<String, Object>> constraint) {
        List<Map<String, Object>> single = values.stream().map(constraint).toList();
        if (single.size() < 2) {
            return single;
        }
        return List.of(Node.of("LogicalConstraint")
                .with(operator, Map.of("@list", single))
                .fields());
    }

    private Map<String, Object> before(LocalDate day) {
        return Node.constraint("dateTime", "lt", Node.value(start(day), "dateTime"));
    }

    private String start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().toString();
    }
}
