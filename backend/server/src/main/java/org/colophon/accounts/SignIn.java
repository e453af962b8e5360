package org.colophon.accounts;

import org.colophon.kernel.UserId;

/** Checks an e-mail address and a password; gives away neither by words nor by time whether there is such a user. */
public interface SignIn {

    /** The user, or {@link CredentialsWrong}; the address is the one the request came from. */
    UserId signIn(String email, String password, String address);
}
