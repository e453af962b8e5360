package org.colophon.accounts;

import org.colophon.kernel.UserId;

/** Makes somebody a user. */
public interface SignUp {

    /** A new user and their person; the address is the one the request came from. */
    UserId signUp(NewPerson person, String address);
}
