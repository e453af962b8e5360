package org.colophon.cli.demo;

import java.util.List;

/** A studio, an enterprise or a society, with those who act for it beside its founder. */
record Organisation(String key, String name, String kind, String country, String founder, List<String> members) {}
