package org.colophon.works.web;

import jakarta.validation.constraints.NotNull;
import org.colophon.works.Visibility;

/** What the public may see from now on. */
record VisibilityRequest(@NotNull Visibility visibility) {}
