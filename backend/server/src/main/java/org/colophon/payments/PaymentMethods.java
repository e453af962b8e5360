package org.colophon.payments;

import java.util.List;

/** Says how one can pay here. */
public interface PaymentMethods {

    List<Offered> offered();

    /** A method, and whether it is only simulated. */
    record Offered(Method method, boolean simulated) {}
}
