package org.colophon.payments;

import java.time.LocalDate;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.Money;
import org.colophon.platform.Acting;

/** Confirms that the money of a bank transfer arrived. */
public interface PaymentConfirmation {

    /** Refused to the payer and the seller (four eyes), and where the amount is another. */
    Payment confirm(UUID payment, LocalDate receivedOn, Money amount, Acting treasurer, ActId act);
}
