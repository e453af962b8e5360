package org.colophon.works;

import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;

/** Lets the owners of a public work show everybody the codes of its files, or show them no longer. */
public interface CodePublication {

    /** What is published stands in the log for ever; taking it back hides it from the register's pages alone. */
    void publish(WorkId work, boolean published, Acting by, ActId act);
}
