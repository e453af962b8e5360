package org.colophon.disputes.web;

import org.colophon.kernel.WorkId;

/** The work that a case is about. */
record DisputedWork(WorkId id, String number, String title) {}
