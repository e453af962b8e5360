package org.colophon.applications.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.colophon.applications.DraftWork;

/** The works of an application, as far as they are written. */
record ApplicationRequest(@NotNull List<@NotNull DraftWork> works) {}
