package org.colophon.files;

import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;

/**
 * Says who may deposit files for a work or a case. Every module with such keys has a bean that answers for its own;
 * where none agrees the upload is refused, so that nobody fills the storage, or another's work, with files.
 */
public interface DepositPermission {

    /** Whether the party may deposit files that the key of this work or case encrypts; false for one unknown here. */
    boolean allows(WorkId key, Acting acting);
}
