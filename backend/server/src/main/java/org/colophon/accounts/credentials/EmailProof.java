package org.colophon.accounts.credentials;

import org.colophon.accounts.people.User;

/** How a user's e-mail address comes to be confirmed. */
public interface EmailProof {

    /** Begins it for a user who has just signed up or asks again; joins the acting transaction. */
    void ask(User user);
}
