package org.colophon.evidence;

import java.util.List;
import java.util.stream.Stream;

/** What a verification found, check by check. */
public record Report(List<Check> checks) {

    public Report {
        checks = List.copyOf(checks);
    }

    /** Whether there were checks and all of them passed. */
    public boolean passed() {
        return !checks.isEmpty() && failures().isEmpty();
    }

    /** The checks that did not pass. */
    public List<Check> failures() {
        return checks.stream().filter(check -> !check.passed()).toList();
    }

    /** These checks and then those of the other report. */
    public Report and(Report other) {
        return new Report(Stream.concat(checks.stream(), other.checks.stream()).toList());
    }
}
