package org.colophon.accounts;

/** What a member may do: both act for the organisation, only admins say who else does. */
public enum MemberRole {
    ADMIN,
    MEMBER
}
