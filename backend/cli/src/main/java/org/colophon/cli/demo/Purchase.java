package org.colophon.cli.demo;

import java.util.List;

/** Somebody orders a licence, and what happens then. */
record Purchase(String key, int chapter, String offer, String by, List<DealStep> steps) {}
