package org.colophon.accounts;

/** What sort of organisation it says it is. */
public enum OrganisationKind {
    COMPANY,
    STUDIO,
    ASSOCIATION,
    PUBLIC_BODY,
    OTHER
}
