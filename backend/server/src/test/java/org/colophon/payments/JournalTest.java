package org.colophon.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Currency;
import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.junit.jupiter.api.Test;

class JournalTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Currency CNY = Currency.getInstance("CNY");

    private final OrderId order = OrderId.next(CLOCK);
    private final Account escrow = Account.escrow(order, CNY);
    private final Account payee = Account.of(PartyId.next(CLOCK), CNY);

    @Test
    void refuses_postings_that_do_not_sum_to_zero() {
        assertThatThrownBy(() -> journal(new Posting(escrow, cny(-100)), new Posting(payee, cny(99))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refuses_to_mix_currencies() {
        Account euros = Account.of(PartyId.next(CLOCK), Currency.getInstance("EUR"));
        assertThatThrownBy(() -> journal(
                        new Posting(payee, cny(-100)),
                        new Posting(payee, Money.of("EUR", 100)),
                        new Posting(euros, cny(0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void joins_postings_of_one_account_and_drops_those_of_nothing() {
        Account other = Account.of(PartyId.next(CLOCK), CNY);
        Journal journal = journal(
                new Posting(escrow, cny(-100)),
                new Posting(payee, cny(60)),
                new Posting(payee, cny(40)),
                new Posting(other, cny(0)));
        assertThat(journal.postings()).containsExactly(new Posting(escrow, cny(-100)), new Posting(payee, cny(100)));
    }

    private Journal journal(Posting... postings) {
        return new Journal(JournalKind.RELEASE, ActId.next(CLOCK), order, null, List.of(postings));
    }

    private static Money cny(long minor) {
        return Money.of("CNY", minor);
    }
}
