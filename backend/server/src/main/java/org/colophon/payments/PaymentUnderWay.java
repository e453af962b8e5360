package org.colophon.payments;

import org.colophon.kernel.Refusal;

/** The order is paid, or an attempt to pay it is under way. */
public final class PaymentUnderWay extends Refusal {

    PaymentUnderWay() {
        super(Kind.CONFLICT, "payment-under-way");
    }
}
