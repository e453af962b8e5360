package org.colophon.accounts;

import org.colophon.kernel.UserId;
import org.colophon.platform.SetUp.Foundation;

/** Sets the register up: what it is for good, and its first operator, in one transaction. */
public interface RegisterFounding {

    /** Founds the register with the token that the console printed; gives back the operator. */
    UserId found(String token, Foundation foundation, NewPerson operator, String address);
}
