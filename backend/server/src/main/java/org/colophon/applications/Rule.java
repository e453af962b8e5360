package org.colophon.applications;

/** One group of what the law asks of an application, for one work. */
interface Rule {

    void check(DraftWork work, Surroundings around, Problems problems);
}
