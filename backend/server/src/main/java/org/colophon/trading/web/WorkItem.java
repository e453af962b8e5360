package org.colophon.trading.web;

import org.colophon.kernel.WorkId;

/** The work that an order is about, as both sides know it. */
record WorkItem(WorkId id, String number, String title) {}
