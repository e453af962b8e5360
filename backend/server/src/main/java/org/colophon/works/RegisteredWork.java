package org.colophon.works;

import org.colophon.kernel.WorkId;

/** A work and the number it got. */
public record RegisteredWork(WorkId id, String number) {}
