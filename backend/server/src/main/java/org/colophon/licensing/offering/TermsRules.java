package org.colophon.licensing.offering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.kernel.Refusal.Field;
import org.colophon.kernel.Right;
import org.colophon.licensing.Terms;
import org.colophon.licensing.TermsRefused;

/** What can be offered at all, whoever offers it. */
final class TermsRules {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final int MOST_CODES = 30;
    private static final int MOST_MONTHS = 1200;

    private final Terms terms;
    private final List<Field> wrong = new ArrayList<>();

    private TermsRules(Terms terms) {
        this.terms = terms;
    }

    /** Refuses with {@link TermsRefused}, every wrong field named. */
    static void check(Terms terms, Set<Right> existing, LocalDate today) {
        TermsRules rules = new TermsRules(terms);
        rules.checkRights(existing);
        rules.checkEnd(today);
        rules.checkCodes("/terms/media", terms.media());
        rules.checkCodes("/terms/purposes", terms.purposes());
        if (terms.price().isNegative()) {
            rules.wrong.add(new Field("/terms/price", "price-negative"));
        }
        if (!rules.wrong.isEmpty()) {
            throw new TermsRefused(rules.wrong);
        }
    }

    private void checkRights(Set<Right> existing) {
        if (terms.rights().isEmpty()) {
            wrong.add(new Field("/terms/rights", "required"));
        }
        for (Right right : terms.rights()) {
            if (right.isMoral()) {
                wrong.add(new Field("/terms/rights", "moral-right-stays", Map.of("right", right.name())));
            } else if (!existing.contains(right)) {
                wrong.add(new Field("/terms/rights", "right-not-in-category", Map.of("right", right.name())));
            }
        }
    }

    private void checkEnd(LocalDate today) {
        Integer months = terms.months();
        if (months != null && (months < 1 || months > MOST_MONTHS)) {
            wrong.add(new Field("/terms/months", "range", Map.of("min", "1", "max", Integer.toString(MOST_MONTHS))));
        }
        if (terms.endsBy(today)) {
            wrong.add(new Field("/terms/until", "day-not-to-come"));
        }
    }

    private void checkCodes(String pointer, Set<String> codes) {
        boolean areCodes = codes.stream().allMatch(code -> CODE.matcher(code).matches());
        if (!areCodes || codes.size() > MOST_CODES) {
            wrong.add(new Field(pointer, "terms-codes"));
        }
    }
}
