package org.colophon.accounts;

/** How a user's e-mail address comes to be confirmed. */
interface EmailProof {

    /** Begins it for a user who has just signed up or asks again; joins the acting transaction. */
    void ask(User user);
}
