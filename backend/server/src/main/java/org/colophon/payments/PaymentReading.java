package org.colophon.payments;

import org.colophon.platform.BoundedCount;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;

/** Reads payments. */
public interface PaymentReading {

    /** The payments in this state, the oldest first. */
    PageOf<Payment> inState(PaymentState state, Slice slice);

    /** How many payments are in this state. */
    BoundedCount count(PaymentState state);
}
