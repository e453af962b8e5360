package org.colophon.accounts;

/** What a party is by nature; what it does here is never a kind. */
public enum PartyKind {
    PERSON,
    ORGANISATION
}
