package org.colophon.payments;

import java.time.Instant;
import java.util.Currency;
import org.colophon.kernel.ActId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;

/** Reads what came into and went out of a party's account. */
public interface Statements {

    /** The newest line first. */
    Statement of(PartyId party, Currency currency, Slice slice);

    /** An account's balance and its lines. */
    record Statement(Money balance, PageOf<Line> lines) {}

    /**
     * One posting.
     *
     * @param kind why, in lower-case words, for instance {@code release}
     * @param balance the account's balance after it
     */
    record Line(Instant at, String kind, OrderId order, ActId act, Money amount, Money balance) {}
}
