package org.colophon.payments;

import org.colophon.kernel.Refusal;

/** There is no such payment. */
public final class PaymentUnknown extends Refusal {

    PaymentUnknown() {
        super(Kind.NOT_FOUND, "payment-unknown");
    }
}
