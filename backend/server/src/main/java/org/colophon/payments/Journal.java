package org.colophon.payments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.jspecify.annotations.Nullable;

/** Postings that belong together and sum to zero. */
record Journal(
        JournalKind kind,
        ActId act,
        OrderId order,
        @Nullable UUID payment,
        List<Posting> postings) {

    Journal {
        postings = joined(postings);
        long sum =
                postings.stream().map(Posting::amount).mapToLong(Money::minor).reduce(0, Math::addExact);
        if (sum != 0 || postings.isEmpty()) {
            throw new IllegalStateException("The postings of a journal sum to zero.");
        }
    }

    /** Money from one account to another. */
    static Journal move(
            JournalKind kind,
            ActId act,
            OrderId order,
            @Nullable UUID payment,
            Account from,
            Account to,
            Money amount) {
        return new Journal(
                kind, act, order, payment, List.of(new Posting(from, amount.negated()), new Posting(to, amount)));
    }

    /** One posting for each account, none of zero. */
    private static List<Posting> joined(List<Posting> postings) {
        Map<Account, Money> sums = new LinkedHashMap<>();
        postings.forEach(posting -> sums.merge(posting.account(), posting.amount(), Money::plus));
        return sums.entrySet().stream()
                .filter(sum -> !sum.getValue().isZero())
                .map(sum -> new Posting(sum.getKey(), sum.getValue()))
                .toList();
    }
}
