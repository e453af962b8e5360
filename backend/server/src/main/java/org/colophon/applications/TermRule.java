package org.colophon.applications;

import org.springframework.stereotype.Component;

/** A work whose term is over is refused. */
@Component
class TermRule implements Rule {

    private final Term term;

    TermRule(Term term) {
        this.term = term;
    }

    @Override
    public void check(DraftWork work, Surroundings around, Problems problems) {
        term.endOf(work)
                .filter(end -> !end.isAfter(around.today()))
                .ifPresent(end -> problems.add("/completedOn", "out-of-term"));
    }
}
