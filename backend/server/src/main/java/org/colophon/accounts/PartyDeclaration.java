package org.colophon.accounts;

import org.colophon.kernel.PartyId;
import org.colophon.platform.Acting;

/** Takes in parties that never sign in. */
public interface PartyDeclaration {

    /** A new party as described; joins the acting transaction. */
    PartyId declare(DeclaredParty declared, Acting by);
}
