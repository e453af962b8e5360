package org.colophon.payments;

/** What a signal did. */
enum Effect {
    /** It moved the payment along. */
    MOVED,
    /** It said what was known. */
    REPEATED,
    /** It was overtaken by later news, or says what cannot follow any more. */
    STALE;

    /** Money that arrived has arrived, however late; but old bad news does not undo newer good news. */
    static Effect of(PaymentRow payment, Observation seen) {
        if (seen.state() == payment.state()) {
            return REPEATED;
        }
        boolean overtaken = payment.state() == PaymentState.SETTLED && seen.at().isBefore(payment.changedAt());
        return payment.state().mayBecome(seen.state()) && !overtaken ? MOVED : STALE;
    }
}
