package org.colophon.files;

import org.colophon.kernel.WorkId;

/** Makes the deposit of a work unreadable for good. */
public interface DepositErasure {

    /** Destroys the work's key: no copy of the encrypted bytes can be read again. */
    void erase(WorkId work);
}
