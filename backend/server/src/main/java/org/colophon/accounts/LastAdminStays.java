package org.colophon.accounts;

import org.colophon.kernel.Refusal;

/** An organisation without an admin could never have a new member. */
public final class LastAdminStays extends Refusal {

    public LastAdminStays() {
        super(Kind.CONFLICT, "last-admin-stays");
    }
}
