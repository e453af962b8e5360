package org.colophon.platform;

/** The register was set up; published inside the founding transaction. */
public record RegisterFounded(SetUp.Foundation foundation, Acting by) {}
