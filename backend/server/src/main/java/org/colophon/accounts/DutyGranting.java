package org.colophon.accounts;

import org.colophon.kernel.UserId;
import org.colophon.platform.Acting;
import org.colophon.platform.Duty;

/** Gives duties and takes them back, each for itself and on record; joins the acting transaction. */
public interface DutyGranting {

    /** The user with this e-mail address has the duty from now on; {@link UserUnknown}, {@link DutyHeldAlready}. */
    UserId grant(String email, Duty duty, Acting by);

    /** The user loses the duty at once; {@link DutyNotHeld}, {@link LastOperatorStays}. */
    void revoke(UserId id, Duty duty, Acting by);
}
