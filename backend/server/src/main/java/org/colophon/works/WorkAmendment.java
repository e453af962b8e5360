package org.colophon.works;

import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;

/** Adds corrected versions and changes what the public may see. */
public interface WorkAmendment {

    /** Adds a version; earlier ones stay as they are. Refuses what would change ownership. */
    void amend(WorkId work, Amendment amendment, Acting by, ActId act);

    /** Sets what the public may see from now on. */
    void show(WorkId work, Visibility visibility, Acting by, ActId act);
}
