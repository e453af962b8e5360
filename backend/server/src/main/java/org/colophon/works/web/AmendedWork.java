package org.colophon.works.web;

import org.colophon.kernel.WorkId;
import org.colophon.works.Visibility;
import org.colophon.works.WorkView;

/** A work after an act on its record. */
record AmendedWork(WorkId work, String number, int version, Visibility visibility) {

    static AmendedWork of(WorkView work) {
        return new AmendedWork(
                work.id(), work.number(), work.version(), work.facts().visibility());
    }
}
